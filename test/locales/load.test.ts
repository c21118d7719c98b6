import { describe, expect, test, vi } from 'vitest'
import { complete } from '../../src/locales/complete.ts'
import { directionOf } from '../../src/locales/direction.ts'
import { en } from '../../src/locales/en.ts'
import { emojiWords } from '../../src/locales/en-emoji.ts'
import { fileWords } from '../../src/locales/en-files.ts'
import { mailWords } from '../../src/locales/en-mail.ts'
import { nameIn, wordsOfLauncher } from '../../src/locales/launcher-words.ts'
import { loadWords } from '../../src/locales/load.ts'
import { type WordOverrides, withOverrides, wrongWords } from '../../src/locales/overrides.ts'
import { all } from './all.ts'

test.each(Object.keys(all))('%s is found by its language', async (language) => {
  expect(emojiWords(mailWords(fileWords(complete(await loadWords(language)))))).toEqual(all[language])
})

test.each([
  ['pt-BR', 'pt'],
  ['pt_BR', 'pt'],
  ['SV-fi', 'sv'],
  ['zh-Hant-TW', 'zh'],
  ['ar-u-nu-latn', 'ar'],
  ['iw', 'he'],
  ['en-GB', 'en'],
])('"%s", as browsers and pages have it, reads %s', async (locale, language) => {
  expect(emojiWords(mailWords(fileWords(complete(await loadWords(locale)))))).toEqual(all[language])
})

test.each(['nb', 'tlh', 'arn', '', 'constructor', '__proto__', '*'])(
  '"%s", which we do not speak, is English',
  async (locale) => {
    expect(emojiWords(mailWords(fileWords(complete(await loadWords(locale)))))).toEqual(en)
  },
)

describe("an owner's own words", () => {
  test('take the place of ours, one by one, in the language at hand', async () => {
    const own: WordOverrides = {
      panel: 'Werkstatt',
      joined: (name) => `${name} kommt ans Tor`,
      usual: (time) => `Keine ${time}!`,
      send: undefined,
    }
    const words = complete(withOverrides(await loadWords('de'), own))
    expect(words).toMatchObject({ panel: 'Werkstatt', send: 'Senden' })
    expect(words.joined('Ada')).toBe('Ada kommt ans Tor')
    expect(words.usual('2 min')).toBe('Keine 2 min!')
    expect(all.de!.panel).toBe('Chat')
  })

  test('are named when there is no such word or it is of the wrong kind, and ours stays', async () => {
    const wrong = {
      pannel: 'Shop',
      joined: 'is here',
      send: () => 'Go',
      closed: 'Bye.',
      toString: 'x',
      latest: undefined,
    } as object
    expect(wrongWords(wrong)).toEqual(['pannel', 'joined', 'send', 'toString'])
    const words = emojiWords(mailWords(fileWords(complete(withOverrides(await loadWords('en'), wrong)))))
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted())
    expect(words.closed).toBe('Bye.')
    expect(words.joined('Ada')).toBe('Ada joined')
  })
})

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['iw', 'rtl'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})

test('the launcher has a name in every language before anything is loaded', () => {
  expect(wordsOfLauncher('en-GB')).toEqual(['Open chat', 'The chat did not load. Try again'])
  expect(wordsOfLauncher('ja')).toEqual(['チャット', 'チャット: offline'])
  expect(wordsOfLauncher('sv-SE')[0]).toBe('Chatt')
  for (const [language, words] of Object.entries(all)) {
    if (language !== 'en') expect(wordsOfLauncher(language)[0]).toBe(words.panel)
  }
  expect(wordsOfLauncher('fi')[0]).toBe('Open chat')
  for (const nonsense of ['arn', 'constructor', '']) expect(wordsOfLauncher(nonsense)[0]).toBe('Open chat')
})

test('a language that cannot be fetched is English', async () => {
  vi.resetModules()
  vi.doMock('../../src/locales/de.ts', () => {
    throw new Error('offline')
  })
  const { loadWords } = await import('../../src/locales/load.ts')
  expect((await loadWords('de')).send).toBe('Send')
  expect((await loadWords('nl')).send).toBe('Versturen')
})

test('what the launcher takes for spoken is what is spoken', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const two = letters.flatMap((first) => letters.map((second) => first + second))
  expect(two.filter(nameIn)).toEqual([...Object.keys(all), 'iw'].sort())
  expect(['pt_BR', 'SV-fi', 'zh-Hant-TW'].every(nameIn)).toBe(true)
  expect(['arn', 'constructor', '__proto__', ''].some(nameIn)).toBe(false)
})
