import { describe, expect, it, onTestFinished } from 'vitest'
import type { Playbook } from '../../src/cards/index.ts'
import { createVisitorChat } from '../../src/chat/index.ts'
import { memoryStore } from '../../src/chat/store.ts'
import { visitorKey } from '../../src/chat/visitor/keep.ts'
import { versionOf } from '../../src/playbook/index.ts'
import { PROTOCOL_VERSION } from '../../src/protocol/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { connect } from '../../src/testing/backend/client.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const asking = (text: string, options: string[], then: string): Playbook =>
  playbookOf({
    topic: { kind: 'question', text, options: options.map((id) => ({ id, label: id, next: 'end' })) },
    end: { kind: 'message', text: then, next: null },
  })
const yesterday = asking('Lamps or shades?', ['lamps', 'shades'], 'Thank you!')
const today = asking('What would you like?', ['lamps', 'tables'], 'Thanks a lot!')

/** A visitor on yesterday’s playbook. `publish` puts today’s in force; `cut` takes the way to the server’s playbooks away. */
async function setUp() {
  const clock = createFakeClock()
  const { visitor, hub } = await localBackend({ site: 'shop', playbook: yesterday, clock })
  const store = memoryStore()
  let inForce = yesterday
  let isCut = false
  const source = async (version?: string): Promise<Playbook> => {
    const found = [inForce, yesterday, today].find((one) => version === undefined || versionOf(one) === version)
    if (isCut || !found) throw new Error('offline')
    return found
  }
  const open = () => {
    const chat = createVisitorChat({ site: 'shop', backend: visitor, playbook: source, clock, store })
    onTestFinished(() => chat.destroy())
    chat.begin()
    return chat
  }
  onTestFinished(() => hub.stop())
  const chat = open()
  await clock.advance(1_000)
  return {
    chat,
    clock,
    visitor,
    open,
    store,
    async publish() {
      inForce = today
      await hub.publish('shop', today)
    },
    cut() {
      isCut = true
    },
    async do(act: () => void) {
      act()
      await clock.advance(1_000)
    },
  }
}

const said = (chat: ReturnType<typeof createVisitorChat>) =>
  chat.$items.get().flatMap((item) => (item.kind === 'event' ? [] : [item.text]))

describe('while a new version is published', () => {
  it('[P48] a visitor stays on theirs, over a reload too, and the next conversation begins on what is in force by then', async () => {
    const { chat, open, publish, do: then } = await setUp()
    await publish()
    await then(() => chat.answer('shades'))
    expect(said(chat)).toEqual(['Lamps or shades?', 'shades', 'Thank you!'])
    await then(() => chat.destroy())
    const again = open()
    await then(() => {})
    expect(said(again)).toEqual(['Lamps or shades?', 'shades', 'Thank you!'])
    await then(() => again.startAnew())
    expect(said(again)).toEqual(['What would you like?'])
    await then(() => again.answer('tables'))
    expect(said(again)).toEqual(['What would you like?', 'tables', 'Thanks a lot!'])
  })

  it('a new conversation begins on the version that is here, where the playbook cannot be asked for now', async () => {
    const { chat, publish, cut, do: then } = await setUp()
    await publish()
    cut()
    await then(() => chat.answer('lamps'))
    await then(() => chat.startAnew())
    expect(said(chat)).toEqual(['Lamps or shades?'])
    expect(chat.$view.get()).toMatchObject({ playbook: 'ready', phase: 'asking' })
  })

  it('what is typed before the new one is there is said in it', async () => {
    const { chat, publish, do: then } = await setUp()
    await publish()
    await then(() => {
      chat.startAnew()
      chat.say('Are you there?')
    })
    expect(said(chat)).toEqual(['What would you like?', 'Are you there?'])
  })
})

it('[P42] an answer of yesterday’s, to a card that is gone or with an option that is, changes nothing on either side, and the talk goes on', async () => {
  const { chat, clock, store, visitor, publish, do: then } = await setUp()
  await publish()
  await then(() => chat.startAnew())
  const { token, conversation } = JSON.parse(store.get(visitorKey('shop')) ?? '')
  const subject = { site: 'shop', visitor, settle: () => clock.advance(10) } as Parameters<typeof connect>[0]
  const hello = { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token } as const
  // Another window of theirs, in which an old page stands.
  const old = connect(subject, visitor, hello)
  const before = chat.$view.get()
  for (const stale of [
    { card: 'colour', value: 'red' },
    { card: 'topic', value: 'shades' },
    { card: 'topic', value: { lamps: 'x' } },
    { card: '__proto__', value: true },
    { card: 'colour', value: 'red', replaces: 1 },
    { card: 'topic', value: 'shades', replaces: 1 },
  ])
    await then(() => old.append(conversation, { kind: 'answer', ...stale }))
  const { phase, awaiting, qualified } = chat.$view.get()
  expect(phase).toBe('asking')
  expect([awaiting?.id, awaiting?.card, qualified]).toEqual(['topic', before.awaiting?.card, null])

  await then(() => chat.answer('tables'))
  expect(said(chat).slice(-2)).toEqual(['tables', 'Thanks a lot!'])
  expect(chat.$view.get()).toMatchObject({ phase: 'ended', line: 'up' })
})
