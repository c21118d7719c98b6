import { dayName } from '../locales/day.ts'

/** More than any day has, and less than two. */
const A_DAY_AND_A_HALF_MS = 36 * 3_600_000

/**
 * Names the days of a talk from its first line on: give it the time of each line in turn, and it gives the day's name where another day
 * begins than that of the line before. Today needs no saying until another day was named.
 */
export function dayTeller(now: number, locale: string): (at: number | undefined) => string | undefined {
  let begins = midnight(now)
  let ends = midnight(begins + A_DAY_AND_A_HALF_MS)
  return (at) => {
    if (at === undefined || (at >= begins && at < ends)) return undefined
    begins = midnight(at)
    ends = midnight(begins + A_DAY_AND_A_HALF_MS)
    return dayName(at, now, locale)
  }
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0)
