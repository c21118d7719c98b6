import { describe, expect, test } from 'vitest'
import { counted } from '../../src/locales/counted.ts'
import { directionOf } from '../../src/locales/direction.ts'
import { en } from '../../src/locales/en.ts'
import type { Words } from '../../src/locales/words.ts'
import { all } from './all.ts'

const COUNTS = [1, 2, 3, 5, 11, 21, 22, 100, 101, 1_234]
const TEXTS = {
  timeLeft: ['0:42', '12:00'],
  usual: ['2 min', '40 min'],
  joined: ['Ada', 'سلمى', 'A & $1 <b>'],
  writing: ['Ada', 'سلمى', 'A & $1 <b>'],
  score: [1, 2, 3, 4, 5],
  attached: ['a.png, b.pdf'],
  uploading: ['a.png'],
  uploaded: ['a.png'],
  removeFile: ['a.png'],
  showLarge: ['a.png'],
  fileTooLarge: ['10 MB'],
  emailSent: ['kari@example.com'],
} as const

/** Everything that a locale can say, for several counts, names and times. */
function* sentences(words: Words): Generator<[key: string, sentence: string]> {
  for (const [key, word] of Object.entries(words))
    if (typeof word === 'string') yield [key, word]
    else for (const given of TEXTS[key as keyof typeof TEXTS] ?? COUNTS) yield [key, word(given as never, counted)]
}

/** A count as any language writes it, without what sets its thousands apart. */
const figures = (sentence: string): string => sentence.replace(/(?<=\d)[.,\s](?=\d{3})/g, '')

describe.each(Object.entries(all))('%s', (language, words) => {
  test('has every word, and no other', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted())
    for (const [key, word] of Object.entries(words)) expect(typeof word, key).toBe(typeof en[key as keyof Words])
  })

  test('leaves nothing empty, ragged or with a gap that was not filled', () => {
    for (const [key, sentence] of sentences(words)) {
      expect(sentence, key).toMatch(/\p{L}/u)
      expect(sentence, key).toBe(sentence.trim())
      if (key !== 'joined' && key !== 'writing') expect(sentence, key).not.toMatch(/[#{}$%<>]|undefined|null|NaN|\bcount\b/)
      expect(sentence, key).toBe(sentence.normalize('NFC'))
    }
  })

  test('says the name or the time that it was given', () => {
    for (const name of TEXTS.joined) {
      expect(words.joined(name)).toContain(name)
      expect(words.writing(name)).toContain(name)
    }
    for (const time of TEXTS.timeLeft) expect(words.timeLeft(time)).toContain(time)
    for (const time of TEXTS.usual) expect(words.usual(time)).toContain(time)
  })

  test('begins in its own direction, whoever is named, so that a line which takes its direction from there reads right', () => {
    const isFromRight = (sentence: string) => /^[\d:,\s]*[\u0590-\u06ff]/.test(sentence)
    for (const [key, sentence] of sentences(words))
      if (directionOf(language) === 'rtl') expect(isFromRight(sentence), key).toBe(true)
      else if (!sentence.startsWith('سلمى')) expect(isFromRight(sentence), key).toBe(false)
  })

  test('says how many, in the figures of the language or, for one and two, in a word', () => {
    const spells = language === 'ar' || language === 'he'
    for (const count of COUNTS.filter((count) => !spells || count > 2))
      for (const sentence of [words.charactersLeft(count, counted), words.tooLong(count, counted)])
        expect(figures(sentence)).toContain(String(count))
  })

  test('has as many forms of a count as its grammar, where the thing counted changes at all', () => {
    const UNCHANGED = ['de', 'sv', 'tr'] // "Zeichen" and "tecken" are their own plural, and Turkish has none after a figure
    const rules = new Intl.PluralRules(language)
    const forms = UNCHANGED.includes(language) ? new Set(['other']) : new Set(COUNTS.map((count) => rules.select(count)))
    for (const say of [words.charactersLeft, words.tooLong])
      expect(new Set(COUNTS.map((count) => figures(say(count, counted)).replace(/\d+/, '#'))).size).toBe(forms.size)
  })

  test('is set as its printers set it: real apostrophes and quotes, no row of dots', () => {
    for (const [key, sentence] of sentences(words)) expect(sentence, key).not.toMatch(/['"`´]|\.\.|\s\s| [?!:;,.]/)
  })

  test('fits a phone: no button over 36 signs, no sentence over 110', () => {
    for (const key of [
      'newConversation',
      'earlier',
      'tryAgain',
      'keepWaiting',
      'leaveMessage',
      'skip',
      'submit',
      'saveTranscript',
      'emailTranscript',
      'forgetMe',
      'forgetYes',
      'forgetNo',
    ] as const)
      expect(words[key]?.length, key).toBeLessThanOrEqual(36)
    for (const [key, sentence] of sentences(words)) expect(sentence.length, key).toBeLessThanOrEqual(110)
  })
})

test('counts as people do in each language', () => {
  const said = (language: string, ...counts: number[]) => counts.map((count) => all[language]!.charactersLeft(count, counted))
  expect(said('en', 1, 7, 1_234)).toEqual(['1 character left', '7 characters left', '1,234 characters left'])
  expect(said('de', 1, 1_234)).toEqual(['Noch 1 Zeichen', 'Noch 1.234 Zeichen'])
  expect(said('fr', 0, 1, 2)).toEqual(['0 caractère restant', '1 caractère restant', '2 caractères restants'])
  expect(said('pl', 1, 2, 5, 12, 22)).toEqual([
    'Został 1 znak',
    'Zostały 2 znaki',
    'Zostało 5 znaków',
    'Zostało 12 znaków',
    'Zostały 22 znaki',
  ])
  expect(said('he', 1, 2, 3)).toEqual(['נותר תו אחד', 'נותרו שני תווים', 'נותרו 3 תווים'])
  expect(new Set(said('ar', 0, 1, 2, 5, 50, 100)).size).toBe(6)
  expect(said('ja', 1, 30)).toEqual(['残り1文字', '残り30文字'])
})
