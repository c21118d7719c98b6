import type { ClockedServer } from './clocked-server.ts'
import type { Person } from './person.ts'

/** The one clock of a server and of everybody's pages. */
export interface OneClock {
  /** Until nothing comes any more: everybody has heard what there was to hear. */
  quiet(): Promise<void>
  /** Let time pass for all, in steps in which pings are answered in time. */
  pass(ms: number): Promise<void>
}

/** Less than the ten seconds in which an answer to `ping` must come. */
export const LONGEST_STEP_MS = 8_500

export function oneClock(server: ClockedServer, people: readonly Person[]): OneClock {
  async function quiet(): Promise<void> {
    for (let before = -1, now = 0; now !== before; ) {
      before = now
      await server.pass(1)
      await Promise.all(people.flatMap(({ pages }) => pages.map((page) => page.evaluate(() => 0))))
      now = people.reduce((sum, { tape }) => sum + tape.count(), 0)
    }
  }

  return {
    quiet,
    async pass(ms) {
      for (let left = ms; left > 0; left -= LONGEST_STEP_MS) {
        const step = Math.min(left, LONGEST_STEP_MS)
        await Promise.all(people.map((person) => person.pass(step)))
        await quiet()
        await server.pass(step)
        await quiet()
      }
    },
  }
}
