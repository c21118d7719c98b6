import { describe, expect, test } from 'vitest'
import { clockTime } from '../../src/ui/clock-time.ts'

const LOCALES =
  'en en-US en-GB en-AU sv sv-SE de de-AT fr fr-FR fr-CA es es-ES es-MX it nl pl pt pt-BR tr he he-IL ja zh zh-CN zh-TW ar'
const even = (text: string) => text.replace(/\s/g, ' ')

describe('the time beside a line', () => {
  test.each(LOCALES.split(' '))('reads in %s as its readers write it, at every hour', (locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
    for (let hour = 0; hour < 24; hour++) {
      const at = new Date(2026, 10, 22, hour, hour * 2).getTime()
      expect(even(clockTime(at, locale))).toBe(even(format.format(at)))
    }
  })

  test('reads as the browser’s own where the locale is none', () => {
    const at = new Date(2026, 10, 22, 14, 3).getTime()
    expect(clockTime(at, 'not a locale')).toBe(new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(at))
  })
})
