import { expect, test } from 'vitest'
import { ar } from '../../src/locales/ar.ts'
import { directionOf } from '../../src/locales/direction.ts'
import { en } from '../../src/locales/en.ts'
import { wordsOfLauncher } from '../../src/locales/launcher-words.ts'
import { loadWords } from '../../src/locales/load.ts'
import { sv } from '../../src/locales/sv.ts'

test('a locale is found by its language, whatever region or case it comes in', async () => {
  expect(await loadWords('sv')).toBe(sv)
  expect(await loadWords('SV-fi')).toBe(sv)
  expect(await loadWords('ar-EG')).toBe(ar)
})

test.each(['en-GB', 'tlh', '', 'constructor', '__proto__'])('"%s", which we do not speak, is English', async (locale) => {
  expect(await loadWords(locale)).toBe(en)
})

test('no locale lacks a word or leaves one empty', () => {
  for (const words of [en, sv, ar])
    for (const [key, word] of Object.entries(words)) {
      const said = typeof word === 'function' ? word(3 as never) : word
      expect(said, key).toMatch(/\S/)
    }
})

test('English and Arabic count in their own way', () => {
  expect(en.charactersLeft(1)).toBe('1 character left')
  expect(en.charactersLeft(7)).toBe('7 characters left')
  expect(new Set([1, 2, 5, 50].map((count) => ar.charactersLeft(count))).size).toBe(4)
})

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
])('%s is written %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})

test('the launcher speaks before anything is loaded', () => {
  expect(wordsOfLauncher('sv-SE')[0]).toBe('Öppna chatten')
  for (const other of ['xx', 'arn', 'constructor', '']) expect(wordsOfLauncher(other)[0]).toBe('Open chat')
})
