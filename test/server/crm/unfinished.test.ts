import { expect, it } from 'vitest'
import type { CrmRecord } from '../../../src/server/crm/record.ts'
import type { Parcel, Sink } from '../../../src/server/crm/sink.ts'
import { createHub } from '../../../src/server/hub.ts'
import type { Storage } from '../../../src/server/storage.ts'
import { pageUrl } from '../../../src/testing/backend/scenes.ts'
import { aShop } from './chat.ts'
import { playbookThat } from './playbook.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const leadAfterMs = 8 * HOUR
const ANN = 'token-of-ann-'.padEnd(32, 'x')
const asks = playbookThat(['email', 'name'], [{ object: 'lead', title: 'Wants lamps' }])

async function leadsOf(storage: Storage, conversation: string): Promise<CrmRecord[]> {
  return (await storage.recordsOf(conversation)).filter(({ object }) => object === 'lead')
}

it('[R32] [R33] makes a lead of a chat that was left in the middle, eight hours after the last word, once', async () => {
  const { visit, storage, clock } = await aShop(asks, { leadAfterMs })
  const conversation = await visit({ email: 'ann@hall.example' }, undefined, 'name')
  await clock.advance(leadAfterMs - 2 * MINUTE)
  expect(await leadsOf(storage, conversation)).toEqual([])
  await clock.advance(4 * MINUTE)
  const [lead, ...others] = await leadsOf(storage, conversation)
  expect(lead).toMatchObject({ title: 'ann@hall.example', fields: { email: 'ann@hall.example' }, page: pageUrl })
  expect(await storage.record(lead?.person ?? '')).toMatchObject({ title: 'ann@hall.example' })
  await clock.advance(100 * HOUR)
  expect([others.length, (await leadsOf(storage, conversation)).length]).toEqual([0, 1])
})

it('[R32] makes none where the owner does not want that', async () => {
  const { visit, storage, clock } = await aShop(asks)
  const conversation = await visit({ email: 'ann@hall.example' }, undefined, 'name')
  await clock.advance(100 * HOUR)
  expect(await leadsOf(storage, conversation)).toEqual([])
})

it('[R32] makes none of a visitor who left nothing, nor of a chat that came to its end', async () => {
  const { visit, storage, clock } = await aShop(playbookThat(['email'], []), { leadAfterMs })
  const silent = await visit({}, undefined, 'email')
  const finished = await visit({ email: 'ann@hall.example' })
  await clock.advance(100 * HOUR)
  for (const conversation of [silent, finished]) expect(await leadsOf(storage, conversation)).toEqual([])
})

it('[R32] makes none of a visitor who was asked for consent and has not given it', async () => {
  const { cards, ...rest } = playbookThat(['email', 'name'], []) as { cards: Record<string, object> }
  const consent = { kind: 'consent', text: 'May we keep it?', accept: 'Yes', next: 'name' }
  const careful = { ...rest, cards: { email: { ...cards.email, next: 'consent' }, consent, name: cards.name, end: cards.end } }
  const { visit, storage, clock } = await aShop(careful, { leadAfterMs })
  const conversation = await visit({ email: 'ann@hall.example' }, undefined, 'consent')
  await clock.advance(100 * HOUR)
  expect(await leadsOf(storage, conversation)).toEqual([])
})

it('[R32] waits anew when the visitor goes on, and makes one of somebody who wrote a sentence alone', async () => {
  const { visit, say, storage, clock } = await aShop(asks, { leadAfterMs })
  const conversation = await visit({}, ANN, 'email')
  await say(ANN, conversation, { kind: 'message', text: 'Do you ship to Svalbard?' })
  for (let count = 0; count < 3; count++) {
    await clock.advance(leadAfterMs - HOUR)
    await say(ANN, conversation, { kind: 'message', text: `Hello? ${count}` })
  }
  expect(await leadsOf(storage, conversation)).toEqual([])
  await clock.advance(leadAfterMs + 2 * MINUTE)
  expect(await leadsOf(storage, conversation)).toMatchObject([{ title: 'Ask', fields: { message: 'Hello? 2' } }])
})

it('[R32] completes that lead when the visitor comes back and finishes', async () => {
  const parcels: Parcel[] = []
  const sink: Sink = {
    name: 'crm',
    async deliver(parcel) {
      parcels.push(parcel)
      return { done: true }
    },
  }
  const { visit, say, storage, clock } = await aShop(asks, { leadAfterMs, sinks: [sink] })
  const conversation = await visit({ email: 'ann@hall.example' }, ANN, 'name')
  await clock.advance(9 * HOUR)
  await say(ANN, conversation, { kind: 'answer', card: 'name', value: 'Ann' })
  await clock.advance(1_000)
  const leads = await leadsOf(storage, conversation)
  expect(leads).toMatchObject([{ title: 'Wants lamps', fields: { name: 'Ann' } }])
  expect(parcels.map(({ event, record }) => [event, record.id, record.title])).toEqual([
    ['created', leads[0]?.id, 'ann@hall.example'],
    ['changed', leads[0]?.id, 'Wants lamps'],
  ])
  expect(new Set(parcels.map(({ id }) => id)).size).toBe(2)
})

it('[R32] is kept by the clock while the server was down, and by several servers at once', async () => {
  const { visit, storage, clock, hub } = await aShop(asks, { leadAfterMs })
  const conversation = await visit({ email: 'ann@hall.example' }, undefined, 'name')
  await hub.stop()
  await clock.advance(20 * HOUR)
  const sites = [{ id: 'shop', name: 'Shop', origins: 'any', leadAfterMs }] as const
  const onError = (error: unknown) => expect.unreachable(String(error))
  const hubs = [1, 2, 3].map(() => createHub({ storage, sites, clock, digest: async (text) => text, onError }))
  await Promise.all(hubs.map((each) => each.start()))
  await clock.advance(1_000)
  expect(await leadsOf(storage, conversation)).toHaveLength(1)
  await Promise.all(hubs.map((each) => each.stop()))
})
