import type { Clock } from '../time/clock.ts'

/** When what has changed is shown. */
export interface Showing {
  /** At once, unless within `together`. */
  now(): void
  /** The first of a burst at once, the others a frame later, together: a whole history can come down at a time. */
  soon(): void
  /** Changes that belong together are shown together, `now` or `soon`. */
  together(change: () => void, when?: 'now' | 'soon'): void
  destroy(): void
}

/** One frame of a screen that shows sixty a second. */
const FRAME_MS = 16

export function createShowing(clock: Clock, show: () => void): Showing {
  let changing = 0
  let shownAt = Number.NEGATIVE_INFINITY
  let callOff: (() => void) | null = null

  function now(): void {
    if (changing > 0) return
    callOff?.()
    callOff = null
    shownAt = clock.now()
    show()
  }

  function soon(): void {
    const leftMs = shownAt + FRAME_MS - clock.now()
    if (leftMs <= 0) now()
    else callOff ??= clock.after(leftMs, now)
  }

  return {
    now,
    soon,
    together(change, when = 'now') {
      changing++
      change()
      changing--
      if (when === 'soon') soon()
      else now()
    },
    destroy: () => callOff?.(),
  }
}
