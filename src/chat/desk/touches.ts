import { TOUCH_EVERY_MS } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'

/** As often as this it is said while the server takes the agent to be away: the first touch brings them back, and a line has its pace. */
const BACK_EVERY_MS = 1_000

export interface TouchesOptions {
  clock: Clock
  /** Whether the server takes this agent to be away. */
  isAway: () => boolean
  /** `false`: there is no line now, and it went nowhere. */
  send: () => boolean
}

/** Tells the server, now and then, that the agent is at the inbox. */
export interface Touches {
  touch(): void
  /** How long ago that was. */
  idleMs(): number
}

export function createTouches({ clock, isAway, send }: TouchesOptions): Touches {
  let touchedAt = clock.now()
  let toldAt = clock.now()
  return {
    touch() {
      touchedAt = clock.now()
      const since = Math.abs(touchedAt - toldAt)
      if (since >= (isAway() ? BACK_EVERY_MS : TOUCH_EVERY_MS) && send()) toldAt = touchedAt
    },
    // A clock may have been put back.
    idleMs: () => Math.max(0, clock.now() - touchedAt),
  }
}
