import { expect, test } from 'vitest'
import { dayName } from '../../src/locales/day.ts'

const at = (...when: [year: number, month: number, day: number, hour?: number, minute?: number]) => new Date(...when).getTime()
const now = at(2026, 2, 12, 0, 20) // a Thursday, shortly after midnight

test.each([
  ['en', 'Today', 'Yesterday', 'Tuesday'],
  ['sv', 'I dag', 'I går', 'Tisdag'],
  ['de', 'Heute', 'Gestern', 'Dienstag'],
  ['fr', 'Aujourd’hui', 'Hier', 'Mardi'],
  ['pl', 'Dzisiaj', 'Wczoraj', 'Wtorek'],
  ['tr', 'Bugün', 'Dün', 'Salı'],
  ['he', 'היום', 'אתמול', 'יום שלישי'],
  ['ja', '今日', '昨日', '火曜日'],
])('%s says today, yesterday and the weekday', (locale, ...names) => {
  expect([at(2026, 2, 12, 0, 1), at(2026, 2, 11, 23, 59), at(2026, 2, 10)].map((day) => dayName(day, now, locale))).toEqual(names)
})

test('further back it is the date, and the year when that is another', () => {
  expect(dayName(at(2026, 2, 5), now, 'en-GB')).toBe('5 March')
  expect(dayName(at(2026, 2, 5), now, 'es')).toBe('5 de marzo')
  expect(dayName(at(2025, 11, 31), now, 'en-GB')).toBe('31 December 2025')
})

test('the night when clocks change is one day, and a clock that runs ahead gives a date', () => {
  expect(dayName(at(2026, 2, 28, 12), at(2026, 2, 29, 12), 'en')).toBe('Yesterday')
  expect(dayName(at(2026, 2, 14), now, 'en-GB')).toBe('14 March')
})

test('a locale that is none does not throw', () => {
  expect(dayName(now, now, 'pt_BR!')).toMatch(/\p{L}/u)
})
