import { expect, test } from 'vitest'
import { type Command, PROTOCOL_VERSION, type Update } from '../../../src/protocol/index.ts'
import { createHub } from '../../../src/server/hub.ts'
import { memoryStorage } from '../../../src/server/memory.ts'
import { noRules } from '../../../src/server/rules/rules.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'

const HEARTBEAT_MS = 15_000
const NOTICED_MS = 30_000
const MINUTE_MS = 60_000
const { version: _, ...none } = noRules

/** A site's hub on a fake clock, and lines of visitors and of Ada, who is told apart by nothing but her session. */
function site() {
  const clock = createFakeClock()
  const hub = createHub({
    storage: memoryStorage(),
    sites: [{ id: 'shop', name: 'Shop', origins: 'any' }],
    clock,
    digest: async (token) => token,
  })

  function line(hello: Command, agent?: { id: string; name: string }) {
    const down: Update[] = []
    const closed: number[] = []
    const socket = { send: (frame: string) => down.push(JSON.parse(frame)), close: (code: number) => closed.push(code) }
    const session = hub.accept(socket, { agent })
    const send = (command: Command) => session.receive(JSON.stringify(command))
    send(hello)
    return {
      closed,
      send,
      hangUp: session.closed,
      told: () => down.flatMap((it) => (it.type === 'agents' ? [it.online] : [])),
      /** How the team was told last, as `Ada online`, `Bob away`. */
      team: () =>
        (down.findLast((it) => it.type === 'team')?.agents ?? []).map(
          ({ name, online, away }) => `${name} ${away ? 'away' : online ? 'online' : 'offline'}`,
        ),
    }
  }

  const agent = (name: string, online = true, more: { idleMs?: number } = {}) =>
    line(
      { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: 'shop', online, ...more },
      { id: name.toLowerCase(), name },
    )
  const ada = (online = true, more: { idleMs?: number } = {}) => agent('Ada', online, more)
  const visitor = (name: string) =>
    line({ type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token: name.padEnd(32, 'x') })

  /** Let time pass, in which all of these say that they are there. */
  async function pass(ms: number, ...alive: { send(command: Command): void }[]): Promise<void> {
    for (let left = ms; left > 0; left -= HEARTBEAT_MS) {
      for (const one of alive) one.send({ type: 'ping' })
      await clock.advance(Math.min(left, HEARTBEAT_MS))
    }
  }
  const rules = (own: object, since = 0) => hub.rules.keep('shop', { ...none, ...own }, since, 'Ingrid')
  return { clock, ada, agent, visitor, pass, rules }
}

test('[R30] [P29] a laptop that was closed is noticed within 30 s, and every open widget hears of it, once', async () => {
  const { clock, ada, visitor, pass } = site()
  const widgets = [visitor('kari'), visitor('tom'), visitor('wen')]
  await clock.advance(0)
  const laptop = ada()
  await pass(NOTICED_MS * 4, laptop, ...widgets)
  expect(widgets.map((widget) => widget.told())).toEqual([[true], [true], [true]])
  laptop.send({ type: 'ping' })
  // From here on it says nothing any more, and nobody closes its line.
  await pass(NOTICED_MS - 1, ...widgets)
  expect(widgets[0]?.told()).toEqual([true])
  await pass(1, ...widgets)
  expect(laptop.closed).toEqual([4408])
  expect(widgets.map((widget) => widget.told())).toEqual([
    [true, false],
    [true, false],
    [true, false],
  ])
})

test('[R20] [R30] tabs and devices of one agent count once: open widgets hear of the first and of the last alone', async () => {
  const { clock, ada, visitor, pass } = site()
  const widget = visitor('kari')
  await clock.advance(0)
  const [tab, phone] = [ada(), ada(false)]
  await clock.advance(0)
  tab.hangUp()
  await pass(NOTICED_MS, phone, widget)
  expect(widget.told()).toEqual([true])
  // A closed laptop beside a phone that is alive is no absence either.
  const laptop = ada()
  await pass(NOTICED_MS * 2, phone, widget)
  expect(laptop.closed).toEqual([4408])
  expect(widget.told()).toEqual([true])
  phone.send({ type: 'presence', online: false })
  await clock.advance(0)
  expect(widget.told()).toEqual([true, false])
})

test('[R20] [R30] who touches the inbox nowhere for as long as the owner allows is away: open widgets hear of it at once, and of the first touch', async () => {
  const { clock, ada, agent, visitor, pass, rules } = site()
  await rules({ awayMinutes: 10 })
  const widget = visitor('kari')
  await clock.advance(0)
  const [tab, phone] = [ada(), ada()]
  await pass(8 * MINUTE_MS, tab, phone, widget)
  // Active on one device is active.
  phone.send({ type: 'touch' })
  await pass(10 * MINUTE_MS - 1, tab, phone, widget)
  expect([widget.told(), tab.team()]).toEqual([[true], ['Ada online']])
  await pass(1, tab, phone, widget)
  expect([widget.told(), tab.team()]).toEqual([[true, false], ['Ada away']])
  const bob = agent('Bob')
  await clock.advance(0)
  expect([widget.told(), bob.team()]).toEqual([
    [true, false, true],
    ['Ada away', 'Bob online'],
  ])
  bob.send({ type: 'presence', online: false })
  tab.send({ type: 'touch' })
  await clock.advance(0)
  expect([widget.told(), bob.team()]).toEqual([
    [true, false, true, false, true],
    ['Ada online', 'Bob offline'],
  ])
})

test('[R30] a line that comes back by itself brings nobody back, nor does a heartbeat; the switch does, and so does an owner who allows more', async () => {
  const { clock, ada, visitor, pass, rules } = site()
  await rules({ awayMinutes: 10 })
  const widget = visitor('kari')
  await clock.advance(0)
  const tab = ada()
  await pass(11 * MINUTE_MS, tab, widget)
  expect(widget.told()).toEqual([true, false])
  tab.hangUp()
  const again = ada(true, { idleMs: 11 * MINUTE_MS })
  await clock.advance(0)
  expect([widget.told(), again.team()]).toEqual([[true, false], ['Ada away']])
  await rules({ awayMinutes: 30 }, 1)
  await clock.advance(0)
  expect([widget.told(), again.team()]).toEqual([[true, false, true], ['Ada online']])
  await pass(30 * MINUTE_MS, again, widget)
  expect(again.team()).toEqual(['Ada away'])
  again.send({ type: 'presence', online: true })
  await clock.advance(0)
  expect(again.team()).toEqual(['Ada online'])
})

test('[R20] nobody is away where the owner has set no time for it, however long they touch nothing', async () => {
  const { clock, ada, visitor, pass } = site()
  const widget = visitor('kari')
  await clock.advance(0)
  const tab = ada()
  await pass(300 * MINUTE_MS, tab, widget)
  expect([widget.told(), tab.team()]).toEqual([[true], ['Ada online']])
})
