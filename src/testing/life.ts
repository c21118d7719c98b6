import type { Clock } from '../time/clock.ts'

/** A stretch of time that a program lives through, and that can be cut short at any instant. */
export interface Life {
  /** Tells the time of the clock it was made from. What it was asked for does not run once the life is over. */
  readonly clock: Clock
  isOver(): boolean
  /** Die, as by `kill -9` or a tab that is closed: nothing runs from here on, and nobody is told. */
  end(): void
}

/** Begin a life. A program that takes its time from `life.clock` alone ends with it, without a process of its own. */
export function createLife(clock: Clock): Life {
  let isOver = false
  return {
    clock: {
      now: () => clock.now(),
      after: (delayMs, task) => clock.after(delayMs, () => isOver || task()),
    },
    isOver: () => isOver,
    end() {
      isOver = true
    },
  }
}
