import { describe, expect, it } from 'vitest'
import { versionOf } from '../../src/playbook/index.ts'
import type { AgentFace, Entry } from '../../src/protocol/index.ts'
import { type ConversationActor, createConversation } from '../../src/server/conversation/conversation.ts'
import type { Mail, SessionLetter } from '../../src/server/mail.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import type { Conversation, Storage } from '../../src/server/storage.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { faultyStorage } from '../../src/testing/faulty-storage.ts'
import { createLife } from '../../src/testing/life.ts'
import { createRandom } from '../../src/testing/random.ts'
import { answer, shopPlaybook, start } from '../playbook/specimens.ts'
import { dice } from '../seed.ts'

const ROUNDS = 10_000
const WAIT_MS = 60_000
const version = versionOf(shopPlaybook)
const ada: AgentFace = { id: 'ada', name: 'Ada' }
const grace: AgentFace = { id: 'grace', name: 'Grace' }

/** A conversation whose visitor waits, its deadline so far away, in a storage that takes up to three milliseconds for everything. */
async function aWait(random: () => number) {
  const clock = createFakeClock()
  const now = clock.now()
  const kept = memoryStorage()
  await kept.publish('shop', shopPlaybook.id, { version, at: 0, source: 'configuration' }, JSON.stringify(shopPlaybook))
  const entries = [
    { ...start, version },
    answer('topic', 'sales'),
    { kind: 'handover', card: 'live' } as const,
    { kind: 'waiting', card: 'live', waitMs: WAIT_MS } as const,
  ].map((body, index): Entry => ({ id: `e${index}`, seq: index + 1, at: now, by: { role: 'visitor' }, body }))
  const conversation: Conversation = {
    id: 'c',
    site: 'shop',
    visitor: 'hash',
    status: 'waiting',
    preview: '',
    startedAt: now,
    lastAt: now,
    deadlineAt: now + WAIT_MS,
    head: entries.length,
  }
  await kept.append({ conversation, entries })
  const storage = faultyStorage({ storage: kept, life: createLife(clock), random, slowMs: 4 })
  return { clock, kept, storage, told: new Map<string, SessionLetter[]>() }
}

type Wait = Awaited<ReturnType<typeof aWait>>

/** An owner of the conversation, in a process of its own. */
function owner({ clock, told }: Wait, storage: Storage): ConversationActor {
  const mail: Mail = {
    conversation() {},
    desk() {},
    session: (id, letter) => void told.set(id, [...(told.get(id) ?? []), structuredClone(letter)]),
  }
  return createConversation({
    id: 'c',
    storage,
    mail,
    clock,
    sites: new Map(),
    digest: async (text: string) => text,
    agents: async () => [],
    usualWait: async () => undefined,
    onMade() {},
    onError: (error) => expect.unreachable(String(error)),
  })
}

function claim(actor: ConversationActor, agent: AgentFace): void {
  const who = { site: 'shop', role: 'agent', agent } as const
  actor.receive({ type: 'append', session: agent.id, who, id: `claim-${agent.id}`, body: { kind: 'assign', agent } })
}

/** What came of the wait: the kinds of the entries after it. */
async function outcome({ kept }: Wait): Promise<string> {
  const log = await kept.read('c', 4, 100)
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 5))
  return log.map(({ body, by }) => (by.role === 'agent' ? `${body.kind} ${by.name}` : body.kind)).join(', ')
}

/** The refusal that an agent was told, or `kept` when it was told its own entry. */
function answerTo({ told }: Wait, agent: AgentFace): string {
  const updates = (told.get(agent.id) ?? []).map((letter) => (letter.type === 'update' ? letter.update : undefined))
  const refused = updates.find((update) => update?.type === 'refused')
  if (refused?.type === 'refused') return refused.code
  return JSON.stringify(updates).includes(`claim-${agent.id}`) ? 'kept' : 'nothing'
}

async function tally(round: (random: () => number) => Promise<string>): Promise<Map<string, number>> {
  const random = createRandom(dice(ROUNDS).seed)
  const counts = new Map<string, number>()
  for (let count = 0; count < ROUNDS; count++) {
    const result = await round(random)
    counts.set(result, (counts.get(result) ?? 0) + 1)
  }
  return counts
}

describe('[R11] accept and expire at the same instant', () => {
  it('have one winner, 10,000 of 10,000, with one owner', { timeout: 60_000 }, async () => {
    const counts = await tally(async (random) => {
      const wait = await aWait(random)
      const only = owner(wait, wait.storage)
      only.receive({ type: 'wake' })
      await wait.clock.advance(WAIT_MS - 10)
      wait.clock.after(8 + Math.floor(random() * 5), () => claim(only, ada))
      await wait.clock.advance(100)
      expect(answerTo(wait, ada)).toBe('kept')
      return outcome(wait)
    })
    expect([...counts.keys()].sort()).toEqual(['assign Ada', 'expired, assign Ada'])
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(ROUNDS)
  })

  it('have one winner, 10,000 of 10,000, with two owners that do not know of each other', { timeout: 60_000 }, async () => {
    const counts = await tally(async (random) => {
      const wait = await aWait(random)
      const [timer, taker] = [owner(wait, wait.storage), owner(wait, wait.storage)]
      timer.receive({ type: 'wake' })
      await wait.clock.advance(WAIT_MS - 20)
      // It reads the log first, for up to sixteen milliseconds.
      wait.clock.after(Math.floor(random() * 22), () => claim(taker, ada))
      await wait.clock.advance(200)
      expect(answerTo(wait, ada)).toBe('kept')
      return outcome(wait)
    })
    expect([...counts.keys()].sort()).toEqual(['assign Ada', 'expired, assign Ada'])
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(ROUNDS)
  })

  it('[R22] and of two agents who accept, one has it and the other is told who, 10,000 of 10,000', {
    timeout: 60_000,
  }, async () => {
    const counts = await tally(async (random) => {
      const wait = await aWait(random)
      const [timer, one, other] = [owner(wait, wait.storage), owner(wait, wait.storage), owner(wait, wait.storage)]
      timer.receive({ type: 'wake' })
      await wait.clock.advance(WAIT_MS - 20)
      wait.clock.after(Math.floor(random() * 22), () => claim(one, ada))
      wait.clock.after(Math.floor(random() * 22), () => claim(other, grace))
      await wait.clock.advance(200)
      expect([answerTo(wait, ada), answerTo(wait, grace)].sort()).toEqual(['kept', 'taken'])
      return outcome(wait)
    })
    expect([...counts.keys()].sort()).toEqual(['assign Ada', 'assign Grace', 'expired, assign Ada', 'expired, assign Grace'])
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(ROUNDS)
  })
})
