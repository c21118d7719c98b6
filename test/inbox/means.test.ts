import { expect, test } from 'vitest'
import { daysPerBar, means } from '../../src/inbox/insight/means.ts'

test('a year of figures is drawn by whole weeks, up to the newest day; a quarter day by day', () => {
  expect([7, 30, 90, 365].map(daysPerBar)).toEqual([1, 1, 1, 7])
  const year = Array.from({ length: 365 }, (_, at) => at)
  const weeks = means(year, 7)
  expect(weeks).toHaveLength(52)
  expect(weeks[0]).toBe(4)
  expect(weeks.at(-1)).toBe(361)
  expect(means([1, 2, 3], 1)).toEqual([1, 2, 3])
  expect(means([1, 3], 2)).toEqual([2])
})
