import { expect, test } from 'vitest'
import { type Command, PROTOCOL_VERSION, type Update } from '../../../src/protocol/index.ts'
import { createHub } from '../../../src/server/hub.ts'
import { memoryStorage } from '../../../src/server/memory.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'

const HEARTBEAT_MS = 15_000
const NOTICED_MS = 30_000

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
    return { closed, send, hangUp: session.closed, told: () => down.flatMap((it) => (it.type === 'agents' ? [it.online] : [])) }
  }

  const ada = (online = true) =>
    line({ type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: 'shop', online }, { id: 'ada', name: 'Ada' })
  const visitor = (name: string) =>
    line({ type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token: name.padEnd(32, 'x') })

  /** Let time pass, in which all of these say that they are there. */
  async function pass(ms: number, ...alive: { send(command: Command): void }[]): Promise<void> {
    for (let left = ms; left > 0; left -= HEARTBEAT_MS) {
      for (const one of alive) one.send({ type: 'ping' })
      await clock.advance(Math.min(left, HEARTBEAT_MS))
    }
  }
  return { clock, ada, visitor, pass }
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
