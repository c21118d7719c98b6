import type { Clock } from '../time/clock.ts'

/** When what has changed is shown. */
export interface Showing {
  /** At once, unless within `together`. */
  now(): void
  /**
   * The first of a burst at once, the others together: a frame later, then ever further apart while it goes on, and as soon as it pauses,
   * for a whole history can come down at a time, and what is not shown yet costs nothing.
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
  /** Whether anything has come since the last frame. */
  let hasCome = false
  let shownAt = 0
  let apartMs = FRAME_MS
  /** Runs from each showing until a frame has passed in which nothing was due. */
  let callOff: (() => void) | null = null

  function now(): void {
    if (changing > 0) return
    callOff?.()
    isDue = false
    show()
    shownAt = clock.now()
    wait()
  }

  function wait(): void {
    hasCome = false
    callOff = clock.after(FRAME_MS, look)
  }

  function look(): void {
    callOff = null
    if (!isDue) apartMs = FRAME_MS
    else if (hasCome && clock.now() - shownAt < apartMs) wait()
    else {
      apartMs = Math.min(4 * apartMs, LONGEST_MS)
      now()
    }
  }

  function soon(): void {
    isDue = true
    hasCome = true
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
