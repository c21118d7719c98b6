import { describe, expect, test } from 'vitest'
import { directionOf } from '../../src/locales/direction.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { pagesEn } from '../../src/locales/inbox/en/pages.ts'
import { inRegion } from '../../src/locales/inbox/in-region.ts'
import { LANGUAGES, type Language, spokenOf } from '../../src/locales/inbox/languages.ts'
import { loadInbox } from '../../src/locales/inbox/load.ts'
import { pageWords } from '../../src/locales/inbox/page-words.ts'
import type { FaultCode, FaultDetails } from '../../src/protocol/index.ts'
import { all } from './all.ts'

const languages = Object.keys(LANGUAGES) as Language[]
const others = languages.filter((language) => language !== 'en')

/** What stands for whatever a sentence is filled with: figures, which can be counted too, and are found again in any language. */
const FILLED = [11, 12, 13]
const filledIn = (sentence: string): string[] => FILLED.map(String).filter((figure) => sentence.includes(figure))

/** The same for faults, whose sentences are filled by name. */
const DETAILS: Record<{ [Code in FaultCode]: keyof FaultDetails[Code] }[FaultCode], number> = {
  branch: 11,
  card: 11,
  claim: 12,
  column: 12,
  field: 11,
  id: 11,
  key: 11,
  least: 11,
  line: 11,
  locale: 12,
  most: 11,
  name: 11,
  options: 11,
  own: 13,
  prefix: 11,
  said: 11,
  text: 11,
}

/** Every sentence below, by its path, with everything that varies in it filled in. */
function* sentences(words: unknown, path = ''): Generator<[path: string, sentence: string]> {
  if (typeof words === 'function') return yield* sentences(path.startsWith('.faults.') ? words(DETAILS) : words(...FILLED), path)
  if (typeof words === 'string') return yield [path, words]
  for (const [key, word] of Object.entries(words as object)) yield* sentences(word, `${path}.${key}`)
}

/** What is typed into a playbook just as it is told, in any language: JSON between its straight quotation marks, and nothing at all. */
const TYPED = /"[^"\s\d]+"|"(?:#0b6e4f|09:00|2026-12-24)"|\bnull\b/g
const withoutTyped = (sentence: string, inEnglish: string): string =>
  (inEnglish.match(TYPED) ?? []).reduce((rest, typed) => rest.replace(typed, 'JSON'), sentence)

const english = [...sentences(inboxEn), ...sentences(pagesEn, '.pages')]
const SIGNS = /^\.(locale|dir)$/

test('the inbox speaks what the widget speaks', () => {
  expect(languages).toEqual(Object.keys(all))
})

describe.each(others)('%s', (language) => {
  const said = async () => [...sentences(await loadInbox(language)), ...sentences(pageWords[language], '.pages')]

  test('has every word of the inbox, its pages and its e-mails, and fills in all that English does', async () => {
    const theirs = await said()
    expect(theirs.map(([path]) => path)).toEqual(english.map(([path]) => path))
    for (const [index, [path, sentence]] of theirs.entries())
      expect(filledIn(sentence), path).toEqual(filledIn(english[index]![1]))
  })

  test('leaves no sentence in English, none empty, ragged or with a gap that was not filled', async () => {
    for (const [index, [path, sentence]] of (await said()).entries()) {
      if (SIGNS.test(path)) continue
      if (/\p{Ll}{2} \p{Ll}/u.test(english[index]![1])) expect(sentence, path).not.toBe(english[index]![1])
      expect(sentence, path).toMatch(/\p{L}|\d/u)
      expect(sentence, path).toBe(sentence.trim())
      expect(sentence, path).toBe(sentence.normalize('NFC'))
      expect(withoutTyped(sentence, english[index]![1]), path).not.toMatch(
        /[#<>]|\b(undefined|null|NaN)\b|['"`´]|\.\.|\s\s| [?!:;,.]/,
      )
    }
  })

  test('is of its own locale and direction', async () => {
    const { locale, dir } = await loadInbox(language)
    expect([new Intl.Locale(locale).language, dir]).toEqual([language, directionOf(language)])
    expect(new Intl.NumberFormat(locale).format(1)).toBe('1')
  })
})

test('counts as people do in each language', async () => {
  const counted = async (language: Language, ...counts: number[]) => counts.map((await loadInbox(language)).people.sessions)
  expect(await counted('en', 1, 2)).toEqual(['1 session', '2 sessions'])
  expect(await counted('pl', 1, 2, 5, 12, 22)).toEqual(['1 sesja', '2 sesje', '5 sesji', '12 sesji', '22 sesje'])
  expect(await counted('ar', 1, 2, 3, 11, 100)).toEqual(['جلسة واحدة', 'جلستان', '3 جلسات', '11 جلسة', '100 جلسة'])
  expect(await counted('he', 1, 2, 3)).toEqual(['התחברות אחת', 'שתי התחברויות', '3 התחברויות'])
  expect(await counted('ja', 1, 1_234)).toEqual(['1件のセッション', '1,234件のセッション'])
})

test.each(languages)('in %s whoever looks or writes is called by their own name, a # in it and all', async (language) => {
  const { lookers } = await loadInbox(language)
  for (const sentence of [lookers.looking('Ann #1 and Bo', 2), lookers.writing('Ann #1 and Bo', 2)])
    expect(sentence).toContain('Ann #1 and Bo')
})

test.each([
  [['sv-SE', 'en'], 'sv'],
  [['nb-NO', 'pt_BR', 'de'], 'pt'],
  [['iw'], 'he'],
  [['en-US@posix', 'fr'], 'en'],
  [['', '*', 'tlh', 'arn', 'constructor', '__proto__', 'zz-@'], 'en'],
  [[], 'en'],
])('of %j the inbox speaks %s', (locales, language) => {
  expect(spokenOf(locales)).toBe(language)
})

test.each([
  ['en', ['de-AT', 'en-GB', 'en-US'], 'en-GB'],
  ['en', ['en-US@posix', '', 'en_GB', 'de'], 'en'],
  ['zh', ['zh-TW', 'zh-SG'], 'zh-SG'],
  ['ar-u-nu-latn', ['ar-EG'], 'ar-EG-u-nu-latn'],
])('dates in %s for a browser of %j are written as %s', (locale, asked, written) => {
  expect(inRegion(locale, asked)).toBe(written)
  expect(() => new Intl.DateTimeFormat(inRegion(locale, asked))).not.toThrow()
})
