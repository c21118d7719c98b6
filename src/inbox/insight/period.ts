import type { Period } from './insight-api.ts'

export const SPANS = [7, 30, 90, 365] as const
export type Span = (typeof SPANS)[number]

/** The last so many days, today the last of them, by the clock of whoever looks. */
export function lastDays(count: number, now: number): Period {
  const day = new Date(now)
  const from = new Date(day.getFullYear(), day.getMonth(), day.getDate() - count + 1).getTime()
  const to = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime()
  return { from, to, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}
