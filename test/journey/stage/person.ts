import { type BrowserContext, errors, type Locator, type Page } from 'playwright'
import type { TestBrowser } from '../../browser.ts'
import type { ClockedServer } from './clocked-server.ts'
import { createTape, type Tape } from './tape.ts'
import { layWire, type Wire } from './wire.ts'

/** Somebody at a computer of their own: its browser, its network, its clock, and everything that went over its lines. */
export interface Person {
  readonly name: string
  readonly context: BrowserContext
  readonly wire: Wire
  readonly tape: Tape
  /** Their open pages. */
  readonly pages: readonly Page[]
  /** What they have written to the other side, in order; each text is like no other. */
  readonly written: string[]
  /** A new page, which is not anywhere yet. */
  newPage(): Promise<Page>
  /** Words that nobody else has written, nor they themselves before. */
  words(how: 'said' | 'note'): string
  /** Let time pass for their pages; for a computer that sleeps it passes as it wakes. */
  pass(ms: number): Promise<void>
  /** Shut the lid, or lose the network, for so many steps of the clock. */
  sleep(steps: number): void
  cut(steps: number): void
  /** Whether there is neither. */
  isReachable(): boolean
  /** Everything is well again, now. */
  mend(): Promise<void>
}

export async function personAt(name: string, browser: TestBrowser, server: ClockedServer): Promise<Person> {
  const wire = await layWire(server.port)
  const context = await browser.newContext()
  await context.clock.install({ time: server.now() })
  const tape = createTape()
  context.on('page', (page) => tape.record(page))
  const written: string[] = []
  let count = 0
  let sleptMs = 0
  /** How many steps it still lasts. */
  let left = 0

  async function mend(): Promise<void> {
    left = 0
    if (wire.state !== 'whole') wire.mend()
    const slept = sleptMs
    sleptMs = 0
    if (slept > 0) await context.clock.fastForward(slept)
  }

  return {
    name,
    context,
    wire,
    tape,
    written,
    get pages() {
      return context.pages()
    },
    newPage: () => context.newPage(),
    words(how) {
      count++
      return `${name.toLowerCase()}-${how}-${count}`
    },
    async pass(ms) {
      if (wire.state === 'asleep') sleptMs += ms
      else await context.clock.runFor(ms)
      if (left > 0 && --left === 0) await mend()
    },
    sleep(steps) {
      wire.sleep()
      left = steps
    },
    cut(steps) {
      wire.cut()
      left = steps
    },
    isReachable: () => wire.state === 'whole',
    mend,
  }
}

/** Press the first that there is, this instant. `false`: there is none. */
export const pressed = (at: Locator): Promise<boolean> =>
  at.evaluateAll(([first]) => {
    ;(first as HTMLElement | undefined)?.click()
    return first !== undefined
  })

/** Write into a field and send it. `false`: it was taken away meanwhile, or was never there. */
export async function wrote(field: Locator, text: string): Promise<boolean> {
  try {
    if ((await field.count()) === 0) return false
    await field.first().fill(text, { timeout: GONE_MS })
    await field.first().press('Enter', { timeout: GONE_MS })
    return true
  } catch (error) {
    // Somebody else has closed the conversation, or taken it, between the two.
    if (error instanceof errors.TimeoutError) return false
    throw error
  }
}

/** A field that is not there by then has gone. */
const GONE_MS = 3_000
