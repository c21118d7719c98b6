import { expect, it } from 'vitest'
import { versionOf } from '../../src/playbook/index.ts'
import { type Entry, PROTOCOL_VERSION } from '../../src/protocol/index.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { noRules } from '../../src/server/rules/rules.ts'
import { connect, newToken } from '../../src/testing/backend/client.ts'
import { row } from '../../src/testing/storage/specimens.ts'
import { answer, shopPlaybook, start } from '../playbook/specimens.ts'
import { aShop } from './crm/chat.ts'
import { playbookThat } from './crm/playbook.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const DAY = 24 * HOUR
const ann = { email: 'ann@hall.example' }
const face = { id: 'ada', name: 'Ada' }

/** A shop whose playbook asks for an address and a name, and what Ada finds there. */
async function aShopWithAda(leadAfterMs?: number) {
  const shop = await aShop(playbookThat(['email', 'name'], []), leadAfterMs === undefined ? {} : { leadAfterMs })
  const settle = () => shop.clock.advance(10)

  /** Ada comes to the desk, and goes by herself where nothing is heard of her. */
  async function adaComes() {
    const hello = { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: 'shop', online: true } as const
    const ada = connect({ settle } as Parameters<typeof connect>[0], shop.agent(face), hello)
    await ada.expect('welcome', 'Ada is welcomed.')
    return ada
  }
  const closed = async () => {
    const ada = await adaComes()
    const { rows } = await ada.expect('rows', 'The closed ones are here.', ({ folder }) => folder === 'closed')
    ada.close()
    return rows.map(({ conversation }) => conversation)
  }
  const kept = async (conversation: string) => (await shop.storage.find(conversation))?.status
  const kinds = async (conversation: string) => (await shop.storage.read(conversation, 0, 99)).map(({ body }) => body.kind)
  return { ...shop, adaComes, settle, closed, kept, kinds }
}

it('[P69] closes a talk that its visitor has left in the middle, or at its end, a day after the last word, and agents find it among the closed ones', async () => {
  const { visit, clock, closed, storage, kinds } = await aShopWithAda()
  const left = await visit(ann, undefined, 'name')
  const ended = await visit(ann)
  await clock.advance(DAY - 2 * MINUTE)
  expect(await closed()).toEqual([])
  await clock.advance(4 * MINUTE)
  expect((await closed()).sort()).toEqual([left, ended].sort())
  const end = (await storage.read(left, 0, 99)).at(-1)
  expect([end?.by, end?.body]).toEqual([{ role: 'system' }, { kind: 'close' }])
  expect(await storage.find(left)).toMatchObject({ status: 'closed', closedAt: end?.at, card: 'name' })
  // Who came to the end has stopped at no card.
  expect((await storage.find(ended))?.card).toBeUndefined()
  await clock.advance(3 * DAY)
  expect(await kinds(left)).toEqual(['start', 'answer', 'close'])
})

it('[R32] [P69] makes the lead first, and closes it no sooner', async () => {
  const { visit, clock, kept, kinds } = await aShopWithAda(2 * DAY)
  const left = await visit(ann, undefined, 'name')
  await clock.advance(2 * DAY - MINUTE)
  expect(await kept(left)).toBe('bot')
  await clock.advance(3 * DAY)
  expect(await kinds(left)).toEqual(['start', 'answer', 'created', 'close'])
})

it('[P69] leaves alone whoever comes back within the day, and what agents have or are to take', async () => {
  const { visit, say, clock, kept, closed } = await aShopWithAda()
  const token = newToken()
  const left = await visit(ann, token, 'name')
  const missed = await visit(ann, token)
  await say(token, missed, { kind: 'message', text: 'Is anybody there?' })
  await clock.advance(DAY - HOUR)
  await say(token, left, { kind: 'message', text: 'Where was I?' })
  await clock.advance(DAY - HOUR)
  expect([await kept(left), await kept(missed), await closed()]).toEqual(['bot', 'missed', []])
})

it('[P67] [P69] closes what an agent has handed back and the visitor has left, makes no lead of it, and an agent can', async () => {
  const { visit, say, clock, adaComes, settle, closed, kinds } = await aShopWithAda(8 * HOUR)
  const token = newToken()
  const conversation = await visit(ann, token)
  await say(token, conversation, { kind: 'message', text: 'Is anybody there?' })
  const ada = await adaComes()
  ada.append(conversation, { kind: 'assign', agent: face })
  ada.append(conversation, { kind: 'unassign', agent: face, card: 'name' })
  await settle()
  expect(ada.all('row-gone').map((gone) => gone.conversation)).toContain(conversation)
  await clock.advance(DAY + 2 * MINUTE)
  expect(await closed()).toEqual([conversation])
  const later = await adaComes()
  later.append(conversation, { kind: 'create', object: 'lead' })
  await settle()
  expect((await kinds(conversation)).slice(-5)).toEqual(['assign', 'unassign', 'close', 'create', 'created'])
})

it('[P69] erases what was left with what was closed, and what was opened without a word, which is in no folder', async () => {
  const { visit, clock, hub, storage, closed, kept } = await aShopWithAda()
  const said = await visit(ann, undefined, 'name')
  const unsaid = await visit({}, undefined, 'email')
  await hub.rules.keep('shop', { ...noRules, retentionDays: 3 }, 0, 'Ingrid')
  await clock.advance(3 * DAY - HOUR)
  expect([await closed(), await kept(said), await kept(unsaid)]).toEqual([[said], 'closed', 'bot'])
  await clock.advance(3 * HOUR)
  expect([await kept(said), await kept(unsaid)]).toEqual(['closed', undefined])
  await clock.advance(DAY)
  expect(await storage.find(said)).toBeUndefined()
})

it('[R10] [P69] misses nobody who asked for an agent just as the server went down: the desk is asked again, however late', async () => {
  const storage = memoryStorage()
  const { clock, hub } = await aShop(shopPlaybook, { storage })
  const bodies = [
    { ...start, version: versionOf(shopPlaybook) },
    answer('topic', 'sales'),
    { kind: 'handover', card: 'live' } as const,
  ]
  const entries = bodies.map((body, at): Entry => ({ id: `e${at}`, seq: at + 1, at: clock.now(), by: { role: 'visitor' }, body }))
  const kept = { startedAt: clock.now(), lastAt: clock.now(), preview: 'Sales' }
  await storage.append({ conversation: row('c', entries.length, kept), entries })
  await clock.advance(DAY + 2 * MINUTE)
  await hub.stop()
  expect((await storage.read('c', entries.length, 9)).map(({ body }) => body)).toEqual([
    { kind: 'expired', card: 'live', reason: 'nobody-online' },
  ])
  expect((await storage.find('c'))?.status).toBe('missed')
})
