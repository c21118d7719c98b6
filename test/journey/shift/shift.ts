import type { TestBrowser } from '../../browser.ts'
import { signIn } from '../stage/agent.ts'
import type { ClockedServer } from '../stage/clocked-server.ts'
import { actAsClerk, opened, take } from './clerk.ts'
import { actAsCustomer, arrive } from './customer.ts'
import { diceFrom } from './dice.ts'
import { type Person, personAt } from './person.ts'

/** Everybody of a shift, and the one clock of them all. */
export interface Shift {
  readonly clerks: readonly Person[]
  readonly customers: readonly Person[]
  /** What people did, in order. */
  readonly done: readonly string[]
  /** Chance has people work for so long. */
  work(forMs: number): Promise<void>
  /** Let time pass for all, the server's and the pages', in steps. */
  pass(ms: number): Promise<void>
  /** Everything that was lost or shut is well again, and every visitor is there. */
  gather(): Promise<void>
}

/** Less than the ten seconds in which an answer to `ping` must come. */
const STEP_MS = [8_000, 9_500] as const

/** How likely it is that somebody does something in a step, and that both agents press Assign to me at once. */
const ACTS = 0.22
const BOTH = 0.06

/** Ada and Bo at the desk, and five visitors who are on their way. The same seed has them do the same, as far as what they meet is the same. */
export async function shiftOf(seed: number, browser: TestBrowser, server: ClockedServer): Promise<Shift> {
  const dice = diceFrom(seed)
  const clerks = await Promise.all(['Ada', 'Bo'].map((name) => personAt(name, browser, server)))
  const customers = await Promise.all(['Kari', 'Nils', 'Siri', 'Odd', 'Liv'].map((name) => personAt(name, browser, server)))
  const people = [...clerks, ...customers]
  const done: string[] = []
  const links = [server.signInUrl, server.invite('Bo')]
  for (const [index, clerk] of clerks.entries()) {
    const agent = await signIn(await clerk.newPage(), (links[index] ?? '').replace(server.url, clerk.wire.url))
    await agent.goOnline()
  }

  /** Until nothing comes any more: everybody has heard what there was to hear. */
  async function quiet(): Promise<void> {
    for (let before = -1, now = 0; now !== before; ) {
      before = now
      await server.pass(1)
      await Promise.all(people.flatMap(({ pages }) => pages.map((page) => page.evaluate(() => 0))))
      now = people.reduce((sum, { tape }) => sum + tape.count(), 0)
    }
  }

  async function step(ms: number): Promise<void> {
    await Promise.all(people.map((person) => person.pass(ms)))
    await quiet()
    await server.pass(ms)
    await quiet()
  }

  /** Each by a chance of their own, so that what one meets changes nothing for the others. */
  async function act(person: Person, seed: number): Promise<void> {
    const what = await (clerks.includes(person) ? actAsClerk : actAsCustomer)(person, diceFrom(seed))
    done.push(`${person.name} ${what}`)
  }

  async function takeAtOnce(): Promise<void> {
    const pages = clerks.flatMap(({ pages, isReachable }) => (isReachable() ? pages : []))
    await Promise.all(pages.map((page) => opened(page, 'Unassigned', 0)))
    await Promise.all(pages.map(take))
  }

  return {
    clerks,
    customers,
    done,
    async work(forMs) {
      for (let passed = 0; passed < forMs; ) {
        const ms = dice.between(...STEP_MS)
        const chances = people.map((person) => ({ person, acts: dice.isLucky(ACTS), seed: dice.between(0, 2 ** 31) }))
        const both = dice.isLucky(BOTH)
        await Promise.all(chances.map(({ person, acts, seed }) => acts && act(person, seed)))
        if (both) await takeAtOnce()
        await step(ms)
        passed += ms
      }
    },
    async pass(ms) {
      for (let left = ms; left > 0; left -= STEP_MS[0]) await step(Math.min(left, STEP_MS[0]))
    },
    async gather() {
      await Promise.all(people.map((person) => person.mend()))
      await quiet()
      await Promise.all(customers.map((customer) => customer.pages.length === 0 && arrive(customer)))
    },
  }
}
