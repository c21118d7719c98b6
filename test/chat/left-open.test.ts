import { describe, expect, it } from 'vitest'
import type { Backend, Line } from '../../src/backend/backend.ts'
import type { VisitorChat } from '../../src/chat/index.ts'
import { playbookThat } from '../server/crm/playbook.ts'
import { DAY, keptFor } from './kept-for.ts'

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

const botSaid = (chat: VisitorChat) => chat.$items.get().flatMap((item) => (item.kind === 'bot' ? [item.text] : []))

describe('a visitor whose conversation was erased, and who', () => {
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
})
