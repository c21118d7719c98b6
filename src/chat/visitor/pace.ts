import type { Clock } from '../../time/clock.ts'

/** At what pace that is shown which comes by itself. */
export interface Pace {
  /**
   * The first of a burst at once, the others together: as soon as it pauses for a frame, and a quarter of a second apart while it goes on, for
   * a whole history can come down at a time, and what is not shown yet costs nothing.
   */
  soon(): void
  destroy(): void
}

/** One frame of a screen that shows sixty a second. */
const FRAME_MS = 16
const APART_MS = 16 * FRAME_MS

export function createPace(clock: Clock, show: () => void): Pace {
  let isDue = false
  /** Whether anything has come since the last frame. */
  let hasCome = false
  let shownAt = 0
  /** Runs from each showing until a frame has passed in which nothing has come. */
  let callOff: (() => void) | null = null

  function now(): void {
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
    if (!isDue) return
    if (hasCome && clock.now() - shownAt < APART_MS) wait()
    else now()
  }

  return {
    soon() {
      isDue = true
      hasCome = true
      if (!callOff) now()
    },
    destroy: () => callOff?.(),
  }
}
