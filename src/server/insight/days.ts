import { wallClock } from '../../cards/index.ts'
import { type DayFigures, type Figures, type InsightQuery, noFigures } from './insight.ts'

/** So long that a year has few, and so short that each belongs to one day in every time zone there is. */
export const QUARTER_MS = 900_000

/** The figures of one quarter of an hour, by its number. */
export type QuarterFigures = Figures & { quarter: number }

/** Quarters of an hour as the days of the query's time zone; days on which nothing was are there too. */
export function daysOf({ from, to, timeZone }: InsightQuery, quarters: readonly QuarterFigures[]): DayFigures[] {
  const days = new Map<string, Figures>()
  const dayAt = (at: number): string => wallClock(at, timeZone).date
  // Half a day at a time: where the clocks are turned a day has 23 hours.
  for (let at = from; at < to; at += 43_200_000) days.set(dayAt(at), noFigures)
  if (to > from) days.set(dayAt(to - 1), days.get(dayAt(to - 1)) ?? noFigures)
  for (const { quarter, ...figures } of quarters) {
    const day = dayAt(quarter * QUARTER_MS)
    days.set(day, sum(days.get(day) ?? noFigures, figures))
  }
  return [...days].map(([day, figures]) => ({ day, ...figures })).sort((one, other) => (one.day < other.day ? -1 : 1))
}

export const totalsOf = (quarters: readonly QuarterFigures[]): Figures =>
  quarters.reduce<Figures>((total, { quarter: _, ...figures }) => sum(total, figures), noFigures)

const sum = (one: Figures, other: Figures): Figures => ({
  conversations: one.conversations + other.conversations,
  waited: one.waited + other.waited,
  missed: one.missed + other.missed,
  taken: one.taken + other.taken,
  qualified: one.qualified + other.qualified,
  disqualified: one.disqualified + other.disqualified,
})
