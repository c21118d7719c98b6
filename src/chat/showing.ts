import type { Clock } from '../time/clock.ts'

/** When what has changed is shown. */
export interface Showing {
  /** At once, unless within `together`. */
  now(): void
  /**
   * The first of a burst at once, the others together: a frame later, then ever further apart while it goes on, for a whole history can
   * come down at a time, and what is not shown yet costs nothing.
   */
  soon(): void
  /** Changes that belong together are shown together, `now` or `soon`. */
  together(change: () => void, when?: 'now' | 'soon'): void
  destroy(): void
}

/** One frame of a screen that shows sixty a second. */
const FRAME_MS = 16
const LONGEST_MS = 16 * FRAME_MS

export function createShowing(clock: Clock, show: () => void): Showing {
  let changing = 0
  let isDue = false
  let apartMs = FRAME_MS
  /** Runs from each showing until the next may follow. */
  let callOff: (() => void) | null = null

  function now(): void {
    if (changing > 0) return
    callOff?.()
    isDue = false
    show()
    callOff = clock.after(FRAME_MS, rested)
  }

  /** A frame has passed: when nothing has come in it, the burst is over, however long the next showing was to be put off. */
  function rested(): void {
    callOff = null
    if (!isDue) apartMs = FRAME_MS
    else
      callOff = clock.after(apartMs - FRAME_MS, () => {
        apartMs = Math.min(4 * apartMs, LONGEST_MS)
        now()
      })
  }

  function soon(): void {
    isDue = true
    if (!callOff) now()
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
