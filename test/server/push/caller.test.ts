import { expect, test } from 'vitest'
import { pageWords } from '../../../src/locales/inbox/page-words.ts'
import type { NewsEvent, Status } from '../../../src/protocol/index.ts'
import { ASLEEP_MS, createCaller, ELSEWHERE_MS } from '../../../src/server/push/caller.ts'
import type { Device, Wanted } from '../../../src/server/push/device.ts'
import { UNTAKEN_MS } from '../../../src/server/push/untaken.ts'
import { ON_CALL_MS } from '../../../src/server/push/whereabouts.ts'
import { trialNote } from '../../../src/server/push/words.ts'
import type { Conversation } from '../../../src/server/storage.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'

const ada = { id: 'ada', name: 'Ada' }
const bob = { id: 'bob', name: 'Bob' }
const WAITING_MS = 20_000
const everything: Wanted = { unassigned: true, assigned: true, message: true, sound: true }

/** A desk whose agents have these devices, by the id of their session, and what came to them. */
function aDesk({ left = [] as Conversation[], ...devices }: Record<string, Partial<Device>> & { left?: Conversation[] } = {}) {
  const clock = createFakeClock()
  const sent: string[] = []
  const notes: { session: string; tag: string; open: string; isQuiet: boolean }[] = []
  const onCall = new Map<string, number>()
  let open = true
  const known = Object.entries(devices as Record<string, Partial<Device>>).map(
    ([session, device]): Device => ({ session, agent: 'ada', language: 'en', wanted: everything, ...device }),
  )
  const caller = createCaller({
    site: 'shop',
    storage: { list: async () => left },
    clock,
    isOpen: () => open,
    onError: (error) => {
      throw error
    },
    pushes: {
      devices: (agent) => known.filter((device) => device.agent === agent),
      onCall: () => [...onCall].flatMap(([agent, until]) => (until > clock.now() ? [agent] : [])),
      setOnCall: (_, agent, until) => void (until === null ? onCall.delete(agent) : onCall.set(agent, until)),
      send: (session, note) => {
        sent.push(`${session}: ${note.title}`)
        notes.push({ session, ...note })
      },
    },
  })
  const row = (status: Status, more: Partial<Conversation> = {}): Conversation => ({
    ...{ id: 'c', site: 'shop', visitor: 'v', status, name: 'Kari', preview: 'psst', startedAt: 0, lastAt: clock.now(), head: 1 },
    ...more,
  })
  const changed = (now: Conversation, event?: NewsEvent, by?: string) =>
    caller.receive({ type: 'changed', row: now, before: null, news: event && { event, by } })
  return {
    clock,
    sent,
    notes,
    row,
    caller,
    changed,
    comes: (more: Partial<Conversation> = {}) => changed(row('waiting', more), 'unassigned'),
    sits: (device: string, online = true, agent = ada) =>
      caller.receive({ type: 'join', session: `line of ${device}`, agent, device, online }),
    leaves: (device: string) => caller.receive({ type: 'leave', session: `line of ${device}` }),
    turns: (device: string, online: boolean) => caller.receive({ type: 'presence', session: `line of ${device}`, online }),
    known,
    closeShop() {
      open = false
    },
  }
}

test('[R29] [P68] whoever closed the inbox with the switch on is called for Unassigned, again until somebody takes it, and is told then', async () => {
  const desk = aDesk({ phone: {} })
  desk.sits('phone')
  desk.leaves('phone')
  desk.comes()
  await desk.clock.advance(1_000)
  expect(desk.sent).toEqual(['phone: Kari is in Unassigned'])
  expect(desk.notes[0]).toMatchObject({ tag: 'frontdesk-shop-c', open: '?site=shop#/unassigned/c', isQuiet: false })
  await desk.clock.advance(WAITING_MS)
  expect(desk.sent).toHaveLength(2)
  desk.changed(desk.row('assigned', { agent: bob }))
  await desk.clock.advance(UNTAKEN_MS)
  expect(desk.sent.slice(2)).toEqual(['phone: Kari is no longer in Unassigned'])
  expect(desk.notes[2]).toMatchObject({ tag: 'frontdesk-shop-c', isQuiet: true })
})

test('[R29] [P68] what has stopped waiting is told seldom, and ever more seldom; several are told in one', async () => {
  const desk = aDesk({ phone: {} })
  desk.sits('phone')
  desk.leaves('phone')
  desk.changed(desk.row('missed'), 'unassigned')
  desk.changed(desk.row('missed', { id: 'd', name: 'Liv' }), 'unassigned')
  await desk.clock.advance(1_000)
  desk.sent.length = 0
  await desk.clock.advance(300_000)
  expect(desk.sent).toEqual(['phone: 2 visitors are in Unassigned'])
  await desk.clock.advance(3_600_000)
  expect(desk.sent.length).toBeLessThan(6)
  desk.changed(desk.row('assigned', { agent: bob }))
  desk.sent.length = 0
  desk.changed(desk.row('closed', { id: 'd', name: 'Liv' }))
  expect(desk.sent).toEqual(['phone: Liv is no longer in Unassigned', 'phone: Everybody in Unassigned is taken care of'])
})

test('[R20] [P68] nobody is called for Unassigned who went offline, closed the inbox twelve hours ago, or closed it while the shop is shut', async () => {
  const desk = aDesk({ phone: {} })
  desk.sits('phone', false)
  desk.leaves('phone')
  desk.comes()
  desk.sits('phone')
  desk.turns('phone', false)
  desk.leaves('phone')
  await desk.clock.advance(WAITING_MS)
  desk.changed(desk.row('closed'))
  expect(desk.sent).toEqual([])

  desk.sits('phone')
  desk.leaves('phone')
  await desk.clock.advance(ON_CALL_MS)
  desk.comes({ id: 'late' })
  await desk.clock.advance(WAITING_MS)
  desk.changed(desk.row('closed', { id: 'late' }))
  desk.sits('phone')
  desk.leaves('phone')
  desk.closeShop()
  desk.comes({ id: 'night' })
  await desk.clock.advance(WAITING_MS)
  expect(desk.sent).toEqual([])
})

test('[R23] [R29] [P68] what is given to somebody, and what is said in it, is told on their devices alone, whether they are online or not', async () => {
  const desk = aDesk({ phone: {}, tablet: {}, 'bob’s': { agent: 'bob' } })
  desk.sits('bob’s', true, bob)
  desk.changed(desk.row('assigned', { agent: ada }), 'assigned', 'bob')
  await desk.clock.advance(1_000)
  expect(desk.sent).toEqual(['phone: Kari was assigned to you', 'tablet: Kari was assigned to you'])
  desk.changed(desk.row('assigned', { agent: ada }), 'message')
  desk.changed(desk.row('assigned', { agent: ada }), 'message')
  await desk.clock.advance(ASLEEP_MS)
  expect(desk.sent.slice(2)).toEqual(['phone: New message from Kari', 'tablet: New message from Kari'])
  expect(JSON.stringify(desk.notes)).not.toContain('psst')
})

test('[R29] each of the three has its switch on each device, and the sound', async () => {
  const desk = aDesk({
    phone: { wanted: { ...everything, unassigned: false, sound: false } },
    tablet: { wanted: { ...everything, assigned: false, message: false } },
  })
  desk.sits('phone')
  desk.leaves('phone')
  desk.comes()
  desk.changed(desk.row('assigned', { id: 'd', agent: ada }), 'assigned')
  desk.changed(desk.row('assigned', { id: 'e', agent: ada }), 'message')
  await desk.clock.advance(1_000)
  expect(desk.sent).toEqual(['tablet: Kari is in Unassigned', 'phone: Kari was assigned to you', 'phone: New message from Kari'])
  expect(desk.notes.map(({ isQuiet }) => isQuiet)).toEqual([false, true, true])
})

test('[R29] [P68] a device with the inbox open is not called, for that calls; but it is, once it turns out to sleep', async () => {
  const desk = aDesk({ phone: {} })
  desk.sits('phone')
  desk.comes()
  desk.changed(desk.row('assigned', { id: 'd', agent: ada }), 'message')
  await desk.clock.advance(ASLEEP_MS + WAITING_MS)
  expect(desk.sent).toEqual([])
  desk.changed(desk.row('assigned', { id: 'e', agent: ada }), 'message')
  await desk.clock.advance(ASLEEP_MS - 1_000)
  desk.leaves('phone')
  await desk.clock.advance(1_000)
  expect(desk.sent).toContain('phone: New message from Kari')
})

test('[P68] whoever has the inbox open elsewhere is called on the phone a little later, and not at all for what they read or gave away there', async () => {
  const desk = aDesk({ phone: {} })
  desk.sits('laptop')
  for (const id of ['read', 'given', 'left']) desk.changed(desk.row('assigned', { id, agent: ada, name: id }), 'message')
  await desk.clock.advance(ELSEWHERE_MS - 1_000)
  expect(desk.sent).toEqual([])
  desk.caller.receive({ type: 'seen', session: 'line of laptop', conversation: 'read', seq: 1 })
  desk.changed(desk.row('assigned', { id: 'given', agent: bob }))
  await desk.clock.advance(1_000)
  expect(desk.sent).toEqual(['phone: New message from left'])
})

test('[P68] after a restart, what nobody had taken is told again; what is erased is named to nobody', async () => {
  const kari: Conversation = {
    ...{ id: 'c', site: 'shop', visitor: 'v', status: 'missed', name: 'Kari', preview: '', startedAt: 0, head: 1 },
    lastAt: createFakeClock().now(),
  }
  const desk = aDesk({ phone: {}, left: [kari] } as never)
  desk.sits('phone')
  desk.leaves('phone')
  await desk.clock.advance(301_000)
  expect(desk.sent).toEqual(['phone: Kari is in Unassigned'])
  desk.caller.receive({ type: 'erased', row: kari })
  await desk.clock.advance(UNTAKEN_MS)
  expect(desk.sent.slice(1)).toEqual(['phone: Visitor is no longer in Unassigned'])
})

test('[P68] that it is over is told to nobody who opened the inbox there since, or went offline', async () => {
  const desk = aDesk({ phone: {}, tablet: {}, 'bob’s': { agent: 'bob' } })
  desk.sits('phone')
  desk.leaves('phone')
  desk.sits('bob’s', true, bob)
  desk.leaves('bob’s')
  desk.comes()
  await desk.clock.advance(1_000)
  expect(desk.sent).toHaveLength(3)
  desk.sits('phone')
  desk.leaves('phone')
  desk.sits('bob’s elsewhere', true, bob)
  desk.turns('bob’s elsewhere', false)
  desk.leaves('bob’s elsewhere')
  desk.sent.length = 0
  desk.changed(desk.row('closed'))
  expect(desk.sent).toEqual(['tablet: Kari is no longer in Unassigned'])
})

test('[R20] [P68] a call that is on its way stays away from whoever goes offline meanwhile, or switches it off on the device', async () => {
  const desk = aDesk({ phone: {}, 'bob’s': { agent: 'bob' } })
  desk.sits('laptop')
  desk.sits('bob’s laptop', true, bob)
  desk.comes()
  desk.changed(desk.row('assigned', { id: 'd', agent: bob }), 'message')
  await desk.clock.advance(ELSEWHERE_MS - 1_000)
  desk.turns('laptop', false)
  desk.known[1] = { ...desk.known[1], wanted: { ...everything, unassigned: false, message: false } } as Device
  await desk.clock.advance(ASLEEP_MS)
  expect(desk.sent).toEqual([])
})

test('[R29] [P68] whoever put a conversation back is not called for it, however often the others are', async () => {
  const desk = aDesk({ phone: {}, 'bob’s': { agent: 'bob' } })
  for (const [device, agent] of [
    ['phone', ada],
    ['bob’s', bob],
  ] as const) {
    desk.sits(device, true, agent)
    desk.leaves(device)
  }
  desk.changed(desk.row('missed', { agent: ada }), 'unassigned', 'ada')
  await desk.clock.advance(301_000)
  expect(desk.sent).toEqual(['bob’s: Kari is in Unassigned', 'bob’s: Kari is in Unassigned'])
  desk.sent.length = 0
  desk.comes({ id: 'd', name: 'Liv' })
  await desk.clock.advance(WAITING_MS + 1_000)
  expect(desk.sent.slice(2)).toEqual(['phone: Liv is in Unassigned', 'bob’s: 2 visitors are in Unassigned'])
  desk.sent.length = 0
  desk.comes()
  await desk.clock.advance(1_000)
  expect(desk.sent, 'the visitor asks for somebody anew').toContain('phone: Kari is in Unassigned')
})

test('[P68] a device is told in its own language, and of whoever gave an empty name as of a visitor', async () => {
  const desk = aDesk({ phone: { language: 'de-AT' } })
  desk.sits('phone')
  desk.leaves('phone')
  desk.comes({ name: '' })
  await desk.clock.advance(1_000)
  desk.changed(desk.row('closed', { name: '' }))
  const { told, taken, visitor } = pageWords.de.calls
  expect(desk.sent).toEqual([`phone: ${told.unassigned(visitor)}`, `phone: ${taken(visitor)}`])
  expect(trialNote({ language: 'de-AT' }).title).toBe(pageWords.de.calls.trial)
})
