import type { Insight } from './insight.ts'

/** One of the figures about how long something took. */
export interface TimeFigure {
  /** What took so long. */
  of: 'waits' | 'responses'
  /** `up-to`: how many took up to `ms`, and not as few as the one before; `longer`: how many took longer than all of these. */
  figure: 'median' | 'nine-of-ten' | 'up-to' | 'longer'
  /** `null` where there were none, and for what has no bound. */
  ms: number | null
  /** Counted in a spread alone. */
  conversations: number | null
}

/** All figures about how long things took, one to a row. */
export const timesOf = (insight: Insight): TimeFigure[] =>
  (['waits', 'responses'] as const).flatMap((of): TimeFigure[] => {
    const { median, slow, spread } = insight[of]
    return [
      { of, figure: 'median', ms: median, conversations: null },
      { of, figure: 'nine-of-ten', ms: slow, conversations: null },
      ...spread.map(
        ({ upToMs, conversations }): TimeFigure => ({
          of,
          figure: upToMs === null ? 'longer' : 'up-to',
          ms: upToMs,
          conversations,
        }),
      ),
    ]
  })
