import type { InboxWords } from '../../locales/inbox/en/index.ts'
import { clockTime } from '../../ui/clock-time.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

const dayOf = (at: number): string => new Date(at).toDateString()

/** Whether both fall on one day here. */
const isSameDay = (one: number, other: number): boolean => dayOf(one) === dayOf(other)

/** As short as it can be told: the time today, the day before that. */
export function shortTime(at: number, now: number, words: InboxWords): string {
  if (isSameDay(at, now)) return clockTime(at, words.locale)
  if (isSameDay(at, now - DAY_MS)) return words.yesterday
  return new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short' }).format(at)
}

/** What is left of a wait: whole minutes until the last one, which counts its seconds. Never less than one second. */
export function waitLeft(endsAt: number, now: number, words: InboxWords): string {
  const leftMs = Math.max(endsAt - now, 1_000)
  return leftMs > MINUTE_MS ? words.minutesLeft(Math.ceil(leftMs / MINUTE_MS)) : words.secondsLeft(Math.ceil(leftMs / 1_000))
}

/** Day and time, in full. */
export const fullTime = (at: number, words: InboxWords): string =>
  new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
