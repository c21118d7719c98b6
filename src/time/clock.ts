/**
 * Where the time comes from. Every room that waits for something takes a `Clock`, so that a test can move the hands itself.
 */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number
  /**
   * Run `task` once, `delayMs` from now; at once (but never synchronously) when that is zero or less.
   *
   * @returns a function that calls it off. Calling it twice, or after the task has run, does nothing.
   */
  after(delayMs: number, task: () => void): () => void
}

/** `setTimeout` holds its delay in 32 signed bits and fires at once beyond them. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, Math.min(delayMs, LONGEST_TIMEOUT_MS))
    return () => clearTimeout(timer)
  },
}
