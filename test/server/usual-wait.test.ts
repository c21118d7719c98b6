import { expect, it } from 'vitest'
import { versionOf } from '../../src/playbook/index.ts'
import type { Entry } from '../../src/protocol/index.ts'
import { createConversation } from '../../src/server/conversation/conversation.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { row } from '../../src/testing/storage/specimens.ts'
import { answer, shopPlaybook, start } from '../playbook/specimens.ts'

const version = versionOf(shopPlaybook)

const failed = (error: unknown): void => expect.unreachable(String(error))

/** What the log says of the wait of somebody who has reached the live chat card, an agent being there. */
async function waiting(usualWait: () => Promise<number | undefined>, onError = failed) {
  const clock = createFakeClock()
  const storage = memoryStorage()
  const published = { version, at: 0, source: 'configuration' } as const
  await storage.publish('shop', shopPlaybook.id, published, JSON.stringify(shopPlaybook))
  const bodies = [{ ...start, version }, answer('topic', 'sales'), { kind: 'handover', card: 'live' } as const]
  const entries = bodies.map(
    (body, index): Entry => ({ id: `e${index}`, seq: index + 1, at: clock.now(), by: { role: 'visitor' }, body }),
  )
  await storage.append({ conversation: row('c', entries.length, { startedAt: clock.now() }), entries })
  const given = { agents: async () => [], onMade() {}, mail: { conversation() {}, desk() {}, session() {} } }
  const parts = { storage, clock, sites: new Map(), digest: async (text: string) => text, usualWait, onError }
  const actor = createConversation({ id: 'c', ...given, ...parts })
  actor.receive({ type: 'agents', online: true })
  await clock.advance(0)
  return (await storage.read('c', entries.length, 10)).map(({ body }) => body)
}

it('[R14] a visitor waits although nobody can say how long it usually takes', async () => {
  const errors: unknown[] = []
  const failure = new Error('The figures cannot be read.')
  const reads = () => Promise.reject(failure)
  expect(await waiting(reads, (error) => errors.push(error))).toEqual([{ kind: 'waiting', card: 'live', waitMs: 60_000 }])
  expect(errors).toEqual([failure])
})

it('[R14] what is measured in parts of a millisecond is written down in whole ones, and what is no time is not', async () => {
  expect(await waiting(async () => 1_234.5)).toMatchObject([{ kind: 'waiting', usualMs: 1_235 }])
  expect(await waiting(async () => -3)).toMatchObject([{ kind: 'waiting', usualMs: 0 }])
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY, undefined])
    expect(Object.keys((await waiting(async () => none))[0] ?? {})).not.toContain('usualMs')
})
