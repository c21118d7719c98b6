import { describe, expect, it } from 'vitest'
import type { Backend, Line } from '../../src/backend/backend.ts'
import { createVisitorChat, memoryStore, type VisitorChat } from '../../src/chat/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { noRules } from '../../src/server/rules/rules.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookThat } from '../server/crm/playbook.ts'

const DAY = 86_400_000

const [coming, nobody] = ['Somebody is coming.', 'Nobody is here.']

/** One that begins with an agent, and asks for a name where there is none. */
function withDeskFirst() {
  const { cards } = playbookThat(['name'], []) as { cards: object }
  const desk = { kind: 'live-chat', onlineMessage: coming, waitMs: 60_000, offlineMessage: nobody, offline: 'name' }
  return { ...playbookThat([], []), start: 'desk', cards: { ...cards, desk } }
}

/** A backend whose line can be taken away, as a sleeping machine's is, and come back. */
function sleeping(backend: Backend) {
  let up = (): void => {}
  let down = (): void => {}
  const faulty: Backend = {
    open(events) {
      let line: Line | undefined
      up = () => {
        line = backend.open(events)
      }
      down = () => {
        line?.close()
        line = undefined
        events.onDown({ code: 1006, final: false })
      }
      up()
      return { send: (command) => line?.send(command) ?? false, reconnect() {}, close: () => down() }
    },
  }
  return { faulty, sleep: () => down(), wake: () => up() }
}

/** A site that keeps nothing for longer than these days, and one visitor's browser. */
async function keptFor(retentionDays = 3, playbook = playbookThat(['name', 'email'], [])) {
  const clock = createFakeClock()
  const storage = memoryStorage()
  const { append } = storage
  let begun = 0
  storage.append = (write) => {
    begun += write.entries.filter(({ body }) => body.kind === 'start').length
    return append(write)
  }
  const { visitor: backend, hub } = await localBackend({ site: 'shop', playbook, clock, storage })
  await hub.rules.keep('shop', { ...noRules, retentionDays }, 0, 'Ingrid')
  const store = memoryStore()
  async function open(line: Backend = backend): Promise<VisitorChat> {
    const chat = createVisitorChat({ site: 'shop', backend: line, playbook: playbook as never, store, clock })
    chat.begin()
    await clock.advance(1_000)
    return chat
  }
  const kept = () => storage.find(JSON.parse(store.get('frontdesk:shop:visitor') ?? '{}').conversation)
  return { clock, backend, open, kept, begun: () => begun }
}

const said = (chat: VisitorChat) =>
  chat.$items.get().flatMap((item) => (item.kind === 'visitor' ? [[item.text, item.delivery]] : []))

const botSaid = (chat: VisitorChat) => chat.$items.get().flatMap((item) => (item.kind === 'bot' ? [item.text] : []))

describe('a visitor whose conversation was erased after the days that it is kept', () => {
  it('comes back, is asked anew, and can speak', async () => {
    const { clock, open, kept } = await keptFor()
    const before = await open()
    before.destroy()
    await clock.advance(4 * DAY)
    const chat = await open()
    expect(chat.$view.get().awaiting?.id).toBe('name')
    chat.say('Ann')
    await clock.advance(5_000)
    expect(said(chat)).toEqual([['Ann', 'sent']])
    expect(chat.$view.get().awaiting?.id).toBe('email')
    expect((await kept())?.head).toBe(2)
  })

  it('had answered and left it, and can speak, too', async () => {
    const { clock, open } = await keptFor()
    const before = await open()
    before.say('Ann')
    await clock.advance(5_000)
    before.destroy()
    await clock.advance(6 * DAY)
    const chat = await open()
    expect(said(chat)).toEqual([])
    chat.say('Ann again')
    await clock.advance(5_000)
    expect(said(chat)).toEqual([['Ann again', 'sent']])
  })

  it('has left the page open, and can speak', async () => {
    const { clock, open } = await keptFor()
    const chat = await open()
    await clock.advance(4 * DAY)
    chat.say('Ann')
    await clock.advance(5_000)
    expect(said(chat)).toEqual([['Ann', 'sent']])
    expect(chat.$view.get().awaiting?.id).toBe('email')
  })

  it('has left the page open for longer still: one begins anew at their next word, and none before', async () => {
    const { clock, open, kept, begun } = await keptFor(1)
    const chat = await open()
    await clock.advance(1.25 * DAY)
    expect(chat.$view.get().awaiting?.id).toBe('name')
    await clock.advance(1.25 * DAY)
    expect([begun(), await kept()]).toEqual([1, undefined])
    chat.say('Ann')
    await clock.advance(5_000)
    expect(said(chat)).toEqual([['Ann', 'sent']])
    expect((await kept())?.head).toBe(2)
    // And once more, now that there was a word in it.
    chat.end()
    await clock.advance(1.25 * DAY)
    expect([begun(), await kept()]).toEqual([2, undefined])
    chat.say('Bea')
    await clock.advance(5_000)
    expect([said(chat), begun()]).toEqual([[['Bea', 'sent']], 3])
  })

  it('has left it open where the playbook begins by the hour, and is asked all the same', async () => {
    const asked = playbookThat(['name', 'email'], []) as { cards: object }
    const open9to5 = {
      timeZone: 'Europe/Oslo',
      open: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
    }
    const hours = { kind: 'condition', branches: [{ when: { hours: open9to5 }, next: 'name' }], otherwise: 'email' }
    const { clock, open, begun } = await keptFor(1, { ...asked, start: 'hours', cards: { ...asked.cards, hours } })
    const chat = await open()
    await clock.advance(1.25 * DAY)
    expect(chat.$view.get().awaiting?.id).toMatch(/^(name|email)$/)
    expect(chat.$items.get().at(-1)).toMatchObject({ kind: 'bot' })
    expect(begun()).toBe(1)
    chat.say('ann@hall.example')
    await clock.advance(5_000)
    expect([said(chat), begun()]).toEqual([[['ann@hall.example', 'sent']], 2])
  })

  it.each([
    ['comes back to the page', (chat: VisitorChat) => chat.seen()],
    ['begins to write', (chat: VisitorChat) => chat.typing()],
  ])(
    'has left it open where the playbook begins with an agent: one is asked for where their visitor %s, and none before',
    async (_, act) => {
      const { clock, open, begun } = await keptFor(1, withDeskFirst())
      const chat = await open()
      expect(botSaid(chat)).toEqual([nobody, 'Your name?'])
      chat.end()
      // The page lies open, and whatever comes to it stands before its visitor’s eyes, if there were any.
      chat.$items.listen(() => chat.seen())
      await clock.advance(1.25 * DAY)
      expect([botSaid(chat), chat.$view.get().phase, begun()]).toEqual([[], 'new', 1])
      act(chat)
      await clock.advance(5_000)
      expect([botSaid(chat), chat.$view.get().awaiting?.id, begun()]).toEqual([[nobody, 'Your name?'], 'name', 2])
    },
  )

  it.each([
    ['is asked for where the visitor is back before their line is', 120_000, [[nobody, 'Your name?'], 2]],
    ['is not where the line comes back to nobody', null, [[], 1]],
  ])('has left it open on a machine that slept, where the playbook begins with an agent: one %s', async (_, backMs, then) => {
    const { clock, open, backend, begun } = await keptFor(1, withDeskFirst())
    const { faulty, sleep, wake } = sleeping(backend)
    const chat = await open(faulty)
    chat.$items.listen(() => chat.seen())
    chat.end()
    await clock.advance(1_000)
    sleep()
    await clock.advance(1.25 * DAY)
    if (backMs) chat.seen()
    await clock.advance(backMs ?? 0)
    wake()
    await clock.advance(60_000)
    expect([botSaid(chat), begun()]).toEqual(then)
  })

  it('begins another in the place of one that has begun anew by itself, which was ended or not: nothing is written of that', async () => {
    const { clock, open, begun } = await keptFor(1, withDeskFirst())
    const chat = await open()
    chat.end()
    await clock.advance(1.25 * DAY)
    chat.end()
    await clock.advance(5_000)
    expect([chat.$view.get().phase, begun()]).toEqual(['closed', 1])
    chat.startAnew()
    await clock.advance(5_000)
    expect([botSaid(chat), begun()]).toEqual([[nobody, 'Your name?'], 2])
  })

  it('has left it open in two tabs: the word in one is read in the other, and one conversation begins', async () => {
    const { clock, open, begun } = await keptFor(1)
    const [one, other] = [await open(), await open()]
    await clock.advance(1.25 * DAY)
    expect(begun()).toBe(1)
    other.say('Ann')
    await clock.advance(5_000)
    expect([said(one), said(other), begun()]).toEqual([[['Ann', 'sent']], [['Ann', 'sent']], 2])
  })

  it('has typed an answer while the line was down: it is said in the new one', async () => {
    const { clock, open, backend } = await keptFor()
    let isCut = false
    const chat = await open({
      open(events) {
        const line = backend.open(events)
        return { ...line, send: (command) => isCut || line.send(command) }
      },
    })
    await clock.advance(3 * DAY - 60_000)
    isCut = true
    chat.say('Ann')
    await clock.advance(DAY / 12)
    isCut = false
    await clock.advance(60_000)
    expect(said(chat)).toEqual([['Ann', 'sent']])
  })
})
