import type { Clock } from '../time/clock.ts'

/** A clock whose hands only the test moves. */
export interface FakeClock extends Clock {
  /**
   * Move on by `ms`, running what falls due in order of its time, and what falls due at one instant in the order it was asked for.
   * Before, between and after, promises are let settle, so what a task awaits is done before the next task runs.
   *
   * Rejects with whatever a task throws; the clock then stands at that task's time and can be moved on. Rejects also when tasks keep
   * asking for others without time passing. Promises that wait for a thread or a socket are not waited for.
   */
  advance(ms: number): Promise<void>
  /** How many tasks wait for their time. */
  pending(): number
}

interface Task {
  at: number
  run: () => void
}

/** Far above any honest test; a task that asks for itself again "at once" comes here within a second. */
const MOST_TASKS_IN_ONE_ADVANCE = 100_000

/**
 * Make a clock that stands still until it is moved. It goes by whole milliseconds, as a real one does: what is asked for between two falls due at the later.
 *
 * @param startAt - Unix milliseconds. Default: the first second of 2026, UTC.
 */
export function createFakeClock(startAt = Date.UTC(2026, 0, 1)): FakeClock {
  let now = startAt
  const tasks = new Set<Task>()

  function firstUntil(end: number): Task | undefined {
    let first: Task | undefined
    for (const task of tasks) if (task.at <= end && (!first || task.at < first.at)) first = task
    return first
  }

  return {
    now: () => now,
    after(delayMs, run) {
      // What is kept under the time sorts by its digits: a fraction would come out of order.
      const task = { at: now + Math.ceil(Math.max(0, delayMs)), run }
      tasks.add(task)
      return () => tasks.delete(task)
    },
    async advance(ms) {
      const end = now + ms
      await settle()
      for (let ran = 0; ; ran++) {
        const task = firstUntil(end)
        if (!task) break
        if (ran === MOST_TASKS_IN_ONE_ADVANCE)
          throw new Error(`${ran} tasks ran within ${ms} ms: something asks for itself again without letting time pass.`)
        tasks.delete(task)
        now = task.at
        task.run()
        await settle()
      }
      now = end
    },
    pending: () => tasks.size,
  }
}

/** One turn of the event loop: every promise that needs no thread and no socket has settled by then. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else turnOfBrowser(resolve)
  })
}

/** A message to oneself comes a turn later; `setTimeout` would come four milliseconds later. */
function turnOfBrowser(resolve: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    resolve()
  }
  port2.postMessage(null)
}
