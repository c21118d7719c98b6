import type { Clock } from '../../../time/clock.ts'

/** How often something may be tried: sign-ins from an address or into an account, e-mails to somebody. */
export interface SignInPace {
  /** Counts a try. @returns `0` when it is allowed, else for how many ms there are none. */
  take(key: string): number
  /** The try came from somebody who may: it does not count. */
  forgive(key: string): void
}

/** In one window, for each key. */
export const TRIES = 10
export const WINDOW_MS = 600_000
/** So many keys are kept before those that are over are swept away. */
const MANY = 10_000

/**
 * At most `TRIES` in ten minutes from the first. A link's secret cannot be guessed in any time, and a password not at this pace. Whoever
 * locks somebody's password in this way keeps them from nothing but that: a link still lets them in.
 */
export function createSignInPace(clock: Clock): SignInPace {
  const windows = new Map<string, { count: number; endsAt: number }>()

  function sweep(): void {
    for (const [key, { endsAt }] of windows) if (endsAt <= clock.now()) windows.delete(key)
  }

  return {
    take(key) {
      const now = clock.now()
      const known = windows.get(key)
      const window = known && now < known.endsAt ? known : { count: 0, endsAt: now + WINDOW_MS }
      if (window.count >= TRIES) return window.endsAt - now
      if (!known && windows.size >= MANY) sweep()
      windows.set(key, { ...window, count: window.count + 1 })
      return 0
    },
    forgive(key) {
      const known = windows.get(key)
      if (known) windows.set(key, { ...known, count: Math.max(0, known.count - 1) })
    },
  }
}
