import type { Clock } from '../../time/clock.ts'

/** How many sign-ins one address may try. */
export interface SignInPace {
  /** Whether another try is allowed now; counts it when it is. */
  allows(client: string): boolean
}

export const TRIES = 10
const WINDOW_MS = 600_000

/** At most `TRIES` in ten minutes. The secrets cannot be guessed in any time; this keeps trying from costing us anything. */
export function createSignInPace(clock: Clock): SignInPace {
  let tries = new Map<string, number>()
  let windowEndsAt = 0
  return {
    allows(client) {
      if (clock.now() >= windowEndsAt) {
        tries = new Map()
        windowEndsAt = clock.now() + WINDOW_MS
      }
      const count = tries.get(client) ?? 0
      if (count >= TRIES) return false
      tries.set(client, count + 1)
      return true
    },
  }
}
