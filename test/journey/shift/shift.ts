import type { TestBrowser } from '../../browser.ts'
import { signIn } from '../stage/agent.ts'
import type { ClockedServer } from '../stage/clocked-server.ts'
import { LONGEST_STEP_MS, oneClock } from '../stage/one-clock.ts'
import { type Person, personAt } from '../stage/person.ts'
import { actAsClerk, opened, take } from './clerk.ts'
import { actAsCustomer, arrive } from './customer.ts'
import { diceFrom } from './dice.ts'

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

const STEP_MS = [7_500, LONGEST_STEP_MS] as const

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

  const clock = oneClock(server, people)

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
        await clock.pass(ms)
        passed += ms
      }
    },
    pass: clock.pass,
    async gather() {
      await Promise.all(people.map((person) => person.mend()))
      await clock.quiet()
      await Promise.all(customers.map((customer) => customer.pages.length === 0 && arrive(customer)))
    },
  }
}
