import { expect, onTestFinished, test } from 'vitest'
import { createOnlineSwitch } from '../../src/chat/desk/switch.ts'
import { createDesk, createVisitorChat, type Desk, memoryStore, type Store } from '../../src/chat/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { createFaultyBackend, type FaultyBackend } from '../../src/testing/faulty-backend.ts'
import { createRandom } from '../../src/testing/random.ts'
import { playbookOf } from '../playbook/specimens.ts'

const playbook = playbookOf({
  name: { kind: 'capture', text: 'Your name?', field: 'name', label: 'Name', retryMessage: 'Hm?', next: 'live' },
  live: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60_000, offlineMessage: 'Nobody.', offline: 'end' },
  end: { kind: 'outcome', qualified: false, next: null },
})
const ADA = { id: 'ada', name: 'Ada' }

/** One browser's tabs over lines that can be cut; `store` is what the browser keeps. */
async function shop() {
  const clock = createFakeClock()
  const { hub, storage, agent: known, visitor: backend } = await localBackend({ site: 'shop', playbook, clock })
  onTestFinished(() => hub.stop())
  let seed = 0
  async function tab(store: Store = memoryStore(), agent = ADA): Promise<{ desk: Desk; net: FaultyBackend }> {
    known(agent)
    const net = createFaultyBackend({ accept: (socket) => hub.accept(socket, { agent }), clock, random: createRandom(++seed) })
    const desk = createDesk({ site: 'shop', agent: agent.id, backend: net, playbook: async () => playbook, store, clock })
    onTestFinished(desk.destroy)
    await clock.advance(3_000)
    return { desk, net }
  }
  /** Somebody who has asked for a person. */
  async function visitor(name: string) {
    const chat = createVisitorChat({ site: 'shop', backend, playbook, clock })
    onTestFinished(chat.destroy)
    chat.begin()
    await clock.advance(1_000)
    chat.answer(name)
    await clock.advance(1_000)
    const rows = await storage.list({ site: 'shop', folder: 'unassigned', agent: '', before: undefined, limit: 9 })
    return { chat, id: rows.find((row) => row.name === name)?.id ?? '' }
  }
  return { clock, tab, visitor }
}

const switches = (...tabs: { desk: Desk }[]) => tabs.map(({ desk }) => desk.$view.get().online)

test('[R20] [R30] [P29] the switch thrown in one tab is thrown in the agent’s other tabs, and on another device', async () => {
  const { clock, tab } = await shop()
  const store = memoryStore()
  const [first, second, phone] = [await tab(store), await tab(store), await tab()]
  first.desk.setOnline(true)
  await clock.advance(3_000)
  expect(switches(first, second, phone)).toEqual([true, true, true])
  phone.desk.setOnline(false)
  await clock.advance(3_000)
  expect(switches(first, second, phone)).toEqual([false, false, false])
})

test('[R20] [R30] [P29] a device that is opened while another is connected finds the switch as it stands there, whatever it was when that device was closed', async () => {
  const { clock, tab } = await shop()
  const kept = memoryStore()
  const phone = await tab(kept)
  phone.desk.setOnline(true)
  await clock.advance(3_000)
  phone.desk.destroy()
  const laptop = await tab()
  laptop.desk.setOnline(true)
  await clock.advance(3_000)
  laptop.desk.setOnline(false)
  await clock.advance(3_000)
  const seen: boolean[] = []
  laptop.desk.$view.listen(({ team }) => seen.push(team.some(({ online }) => online)))
  const again = await tab(kept)
  await clock.advance(10_000)
  expect([switches(laptop, again), seen.includes(true)]).toEqual([[false, false], false])
  // And one that was never used comes in as they are.
  laptop.desk.setOnline(true)
  await clock.advance(3_000)
  expect(switches(await tab(), again)).toEqual([true, true])
})

test('[R30] [P29] offline stays offline when all lines were lost, whichever tab is back first, and for a press while there was none', async () => {
  const { clock, tab } = await shop()
  const store = memoryStore()
  const [visible, hidden] = [await tab(store), await tab(store)]
  hidden.desk.setOnline(true)
  await clock.advance(3_000)
  visible.desk.setOnline(false)
  await clock.advance(3_000)

  async function loseBoth(meanwhile = () => {}): Promise<void> {
    for (const { net } of [visible, hidden]) net.setReachable(false)
    await clock.advance(60_000)
    meanwhile()
    hidden.net.setReachable(true)
    await clock.advance(30_000)
  }
  await loseBoth()
  expect(hidden.desk.$view.get().team).toMatchObject([{ online: false }])
  await loseBoth(() => visible.desk.setOnline(true))
  expect(hidden.desk.$view.get().team).toMatchObject([{ online: true }])
  visible.net.setReachable(true)
  await clock.advance(30_000)
  expect(switches(visible, hidden)).toEqual([true, true])
})

test('[R30] a press while this line is down counts once it is back, against what another device has left', async () => {
  const { clock, tab } = await shop()
  const [laptop, phone] = [await tab(), await tab()]
  phone.desk.setOnline(true)
  await clock.advance(3_000)
  laptop.net.setReachable(false)
  await clock.advance(1_000)
  laptop.desk.setOnline(false)
  await clock.advance(60_000)
  expect(switches(laptop, phone)).toEqual([false, true])
  laptop.net.setReachable(true)
  await clock.advance(30_000)
  expect(switches(laptop, phone)).toEqual([false, false])
})

test('[R30] of two presses at one instant the later counts, also where the earlier is never answered', async () => {
  const clock = createFakeClock()
  const it = createOnlineSwitch({ clock, store: memoryStore(), key: 'switch', send: () => true, onChange() {} })
  it.press(true)
  // It was on its way before the press, or stands for what another tab has pressed since.
  it.heard(false)
  expect(it.isOn()).toBe(true)
  await clock.advance(5_000)
  expect(it.isOn()).toBe(false)
})

test('[R20] who comes in by a browser that another agent has left finds neither their switch nor their unsent words', async () => {
  const { clock, tab, visitor } = await shop()
  const store = memoryStore()
  const ada = await tab(store)
  ada.desk.setOnline(true)
  const kari = await visitor('Kari')
  const adas = ada.desk.open(kari.id)
  await clock.advance(3_000)
  ada.net.setReachable(false)
  await clock.advance(1_000)
  adas?.note('Between Ada and the desk.')
  adas?.details.write('note', 'Wants brass.')
  adas?.say('Ada was here.')
  await clock.advance(2_000)
  // The server has ended the session, and nobody has signed out.
  ada.desk.destroy()

  const bo = await tab(store, { id: 'bo', name: 'Bo' })
  const bos = bo.desk.open(kari.id)
  await clock.advance(30_000)
  expect(switches(bo)).toEqual([false])
  expect(JSON.stringify(bos?.$items.get())).not.toMatch(/Ada and the desk|Ada was here/)
  expect(bos?.details.$fields.get().get('note')).toBeUndefined()
  bo.desk.destroy()

  const back = await tab(store)
  const again = back.desk.open(kari.id)
  await clock.advance(30_000)
  expect(JSON.stringify(again?.$items.get())).toContain('Between Ada and the desk.')
  expect(again?.details.$fields.get().get('note')).toMatchObject({ text: 'Wants brass.', is: 'kept' })
})

test('[R29] [R31] what visitors wrote, and what was assigned, while the line was down is told once it is back; what was read elsewhere is not', async () => {
  const { clock, tab, visitor } = await shop()
  const [laptop, phone, bos] = [await tab(), await tab(), await tab(memoryStore(), { id: 'bo', name: 'Bo' })]
  laptop.desk.setOnline(true)
  const [kari, nils, siri] = [await visitor('Kari'), await visitor('Nils'), await visitor('Siri')]
  for (const [desk, { id }] of [
    [laptop.desk, kari],
    [laptop.desk, nils],
    [bos.desk, siri],
  ] as const) {
    const talk = desk.open(id)
    await clock.advance(3_000)
    talk?.claim()
    await clock.advance(3_000)
  }
  laptop.desk.open(null)
  const told: string[] = []
  laptop.desk.onNews((it) => it.type === 'news' && told.push(`${it.event} ${it.conversation}`))
  kari.chat.say('One.')
  await clock.advance(3_000)
  expect(told).toEqual([`message ${kari.id}`])

  laptop.net.setReachable(false)
  await clock.advance(1_000)
  kari.chat.say('Two.')
  nils.chat.say('Two.')
  const bosTalk = bos.desk.open(siri.id)
  await clock.advance(1_000)
  bosTalk?.assign(ADA)
  await clock.advance(3_000)
  const read = phone.desk.open(nils.id)
  await clock.advance(1_000)
  read?.seen()
  await clock.advance(1_000)
  laptop.net.setReachable(true)
  await clock.advance(30_000)
  expect(told.slice(1).sort()).toEqual([`assigned ${siri.id}`, `message ${kari.id}`].sort())

  laptop.net.cut()
  await clock.advance(30_000)
  expect(told).toHaveLength(3)
})

test('[R29] [R31] what is no word of the visitor’s is not told as one after a lost line, nor a conversation that the agent took with another device as one that was given to them', async () => {
  const { clock, tab, visitor } = await shop()
  const [laptop, phone] = [await tab(), await tab()]
  laptop.desk.setOnline(true)
  const [kari, nils] = [await visitor('Kari'), await visitor('Nils')]
  laptop.desk.open(kari.id)?.claim()
  await clock.advance(3_000)
  laptop.desk.open(null)
  const told: string[] = []
  laptop.desk.onNews((it) => it.type === 'news' && told.push(`${it.event} ${it.conversation}`))
  laptop.net.setReachable(false)
  await clock.advance(1_000)
  phone.desk.open(kari.id)?.create('lead')
  await clock.advance(3_000)
  phone.desk.open(nils.id)?.claim()
  await clock.advance(3_000)
  phone.desk.open(null)
  await clock.advance(1_000)
  laptop.net.setReachable(true)
  await clock.advance(30_000)
  const { rows } = laptop.desk.$view.get().folders.mine
  expect(rows.find(({ conversation }) => conversation === kari.id)?.unread).toBe(true)
  expect(rows.map(({ conversation }) => conversation).sort()).toEqual([kari.id, nils.id].sort())
  expect(told).toEqual([])
  // What the visitor says from there on is told, also of what was taken elsewhere.
  laptop.net.setReachable(false)
  await clock.advance(1_000)
  nils.chat.say('Hello?')
  await clock.advance(1_000)
  laptop.net.setReachable(true)
  await clock.advance(30_000)
  expect(told).toEqual([`message ${nils.id}`])
})
