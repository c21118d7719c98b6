import type { Page } from 'playwright'
import { test } from 'vitest'
import type { Playbook } from '../../../src/cards/index.ts'
import type { Entry } from '../../../src/protocol/index.ts'
import { useBrowser } from '../../browser.ts'
import { useClockedServer } from '../stage/clocked-server.ts'
import { expect } from '../stage/expect.ts'
import type { Person } from '../stage/person.ts'
import { keepRules } from '../stage/rules.ts'
import { shortWait } from '../stage/short-wait.ts'
import { type Kept, keptIn } from './ledger.ts'
import { agentSees, visitorSees } from './seen.ts'
import { shiftOf } from './shift.ts'
import { faultsOf, heardBy, leaksTo, leaksToVisitor, lostOf } from './witness.ts'

const MINUTES = Number(process.env.MINUTES ?? 20)
/** The same shift in every run; `SEED=123 npx vitest run test/journey/shift` is another, `MINUTES=5` a shorter one. */
const seed = Number(process.env.SEED ?? 20)

const WAIT_MS = 45_000
const playbook = {
  ...shortWait,
  cards: { ...shortWait.cards, desk: { ...shortWait.cards.desk, waitMs: WAIT_MS } },
} as Playbook

const browser = useBrowser()
const server = useClockedServer(playbook)

test('[R23] [R31] [R16] [P16] [P19] two agents and five visitors at once, for twenty minutes: nothing is missed, and nobody is told what is not theirs to see', {
  timeout: 240_000,
}, async () => {
  process.stdout.write(`seed ${seed}\n`)
  const shift = await shiftOf(seed, browser, server)
  await keepRules(shift.clerks[0]?.pages[0] as Page, { takeBackMinutes: 3, awayMinutes: 4 })
  await shift.work(MINUTES * 60_000)
  await shift.gather()
  await shift.pass(WAIT_MS * 2)

  const kept = keptIn(server.data)
  for (const { name, pages } of shift.clerks) for (const page of pages) await agentSees(page, idOf(name, kept), kept)
  for (const customer of shift.customers) await visitorSees(customer.pages, own(customer, kept))
  const all = kept.flatMap(({ entries }) => entries)
  for (const role of ['visitor', 'agent'] as const)
    expect(
      all.filter(({ by, body }) => by.role === role && body.kind === 'message').length,
      'there was much to miss',
    ).toBeGreaterThan(MINUTES / 4)
  const log = new Map(kept.map((each) => [each.id, each]))
  process.stdout.write(`${shift.done.length} acts, ${kept.length} conversations, ${all.length} entries: ${tallyOf(all)}\n`)

  for (const person of [...shift.clerks, ...shift.customers]) {
    expect(
      person.tape.reels.flatMap((reel) => faultsOf(reel, log)),
      `${person.name} is told what the log says, in its order, once`,
    ).toEqual([])
    expect(lostOf(person, kept), `what ${person.name} wrote is kept, or was refused`).toEqual([])
  }
  for (const { name, tape } of shift.clerks)
    expect(leaksTo({ id: idOf(name, kept), tape }, log), `${name} is told of no conversation that is the other’s`).toEqual([])
  for (const customer of shift.customers)
    expect(leaksToVisitor(customer, own(customer, kept)), `${customer.name} is told nothing that is not theirs`).toEqual([])
  const [heardAtTheDesk, heardByVisitors] = [heardBy(shift.clerks), heardBy(shift.customers)]
  for (const { id, status, entries } of kept) {
    const said = (role: 'visitor' | 'agent') =>
      entries.flatMap((entry) => (entry.by.role === role && entry.body.kind === 'message' ? [entry.id] : []))
    // What is said to the bot alone is nobody's but the visitor's.
    if (status !== 'bot')
      expect(
        said('visitor').filter((entry) => !heardAtTheDesk.has(entry)),
        `agents heard all of ${id}`,
      ).toEqual([])
    expect(
      said('agent').filter((entry) => !heardByVisitors.has(entry)),
      `the visitor heard all of ${id}`,
    ).toEqual([])
    expect(['bot', 'missed', 'assigned', 'closed'], `nobody waits any more in ${id}`).toContain(status)
    for (const [index, { body }] of entries.entries())
      if (body.kind === 'waiting')
        expect(
          entries.slice(index).some((later) => /^(?:expired|assign|close)$/.test(later.body.kind)),
          `the wait in ${id} came to an end`,
        ).toBe(true)
  }
})

/** How many entries there are of each kind, so that one sees what the dice have brought. */
function tallyOf(entries: readonly Entry[]): string {
  const counts = new Map<string, number>()
  for (const { body } of entries) counts.set(body.kind, (counts.get(body.kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

const idOf = (name: string, kept: readonly Kept[]): string =>
  kept.flatMap(({ entries }) => entries).flatMap(({ by }) => (by.role === 'agent' && by.name === name ? [by.id] : []))[0] ?? ''

/** The conversations that somebody began. */
function own({ tape }: Person, kept: readonly Kept[]): Kept[] {
  const begun = new Set(
    tape.reels.flatMap(({ frames }) =>
      frames.flatMap((frame) => ('up' in frame && frame.up.type === 'append' ? [frame.up.conversation] : [])),
    ),
  )
  return kept.filter(({ id }) => begun.has(id))
}
