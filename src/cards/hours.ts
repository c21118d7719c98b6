import * as v from 'valibot'
import type { Known } from '../playbook/index.ts'
import type { Facts } from '../protocol/index.ts'
import { Day } from './text.ts'

/** The days as hours name them, Monday first. */
export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const Time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'not-a-time'))

/** A time zone of the IANA's list, as far as this machine knows it. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    // RangeError: there is none of this name.
    return false
  }
}

export const Hours = v.strictObject({
  timeZone: v.pipe(
    v.string(),
    v.check((name) => name === 'visitor' || isTimeZone(name), 'not-a-time-zone'),
    v.description('Whose clock counts: a time zone such as "Europe/Oslo", or "visitor" for the visitor’s own.'),
  ),
  open: v.pipe(
    v.array(
      v.strictObject({
        days: v.pipe(v.array(v.picklist(WEEK)), v.minLength(1)),
        from: Time,
        to: v.pipe(Time, v.description('Not later than "from": the next day.')),
      }),
    ),
    v.minLength(1),
    v.maxLength(50),
  ),
  closed: v.optional(v.pipe(v.array(Day), v.maxLength(400), v.description('Days on which it is closed, such as "2026-12-25".'))),
})
export type Hours = v.InferOutput<typeof Hours>

/** The hours of a site, by a clock that is the same for everybody. */
export const SiteHours = v.pipe(
  Hours,
  v.check(({ timeZone }) => timeZone !== 'visitor', 'not-a-time-zone'),
)
export type SiteHours = Hours

/** Whether it is open at this moment. */
export function isOpen({ timeZone, open, closed = [] }: Hours, { at }: Facts, { start }: Known): boolean {
  const zone = timeZone === 'visitor' ? (start?.visitor?.timeZone ?? 'UTC') : timeZone
  const now = wallClock(at, zone)
  const today = now.weekday
  const yesterday = (today + 6) % 7
  return open.some(({ days, from, to }) => {
    const opens = (day: number, date: string): boolean =>
      days.includes(WEEK[day] as (typeof WEEK)[number]) && !closed.includes(date)
    if (from < to) return opens(today, now.date) && now.time >= from && now.time < to
    return (
      (opens(today, now.date) && now.time >= from) || (opens(yesterday, wallClock(at - 86_400_000, zone).date) && now.time < to)
    )
  })
}

/** Day of the week (0 is Monday), date and time of day, as a clock in that zone shows them. */
export function wallClock(at: number, timeZone: string): { weekday: number; date: string; time: string } {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return { weekday, date, time: `${parts.get('hour')}:${parts.get('minute')}` }
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const digits = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  try {
    return new Intl.DateTimeFormat('en', { ...digits, timeZone, calendar: 'gregory', numberingSystem: 'latn' })
  } catch {
    // RangeError: a visitor's client told a zone that there is not.
    return clockOf('UTC')
  }
}
