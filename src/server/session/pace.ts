import type { Clock } from '../../time/clock.ts'

/** How fast a line may send: `burst` commands at once, `perSecond` in the long run. */
export interface Pace {
  burst: number
  perSecond: number
}

/** Where so many keys are remembered, those of before are forgotten. */
const MOST_KNOWN = 10_000

/** A token bucket. `take` answers `0` when there was a token, or else how long until there is one, in milliseconds. */
export function createBucket({ burst, perSecond }: Pace, clock: Clock): { take(): number } {
  let tokens = burst
  let filledAt = clock.now()
  return {
    take() {
      const now = clock.now()
      tokens = Math.min(burst, tokens + ((now - filledAt) / 1_000) * perSecond)
      filledAt = now
      if (tokens < 1) return Math.ceil(((1 - tokens) / perSecond) * 1_000)
      tokens -= 1
      return 0
    },
  }
}

/** A bucket for each key, such as an address. What it answers is what `take` does. */
export function createBuckets(pace: Pace, clock: Clock): (key: string) => number {
  let known = new Map<string, ReturnType<typeof createBucket>>()
  return (key) => {
    if (known.size >= MOST_KNOWN) known = new Map()
    const bucket = known.get(key) ?? createBucket(pace, clock)
    known.set(key, bucket)
    return bucket.take()
  }
}
