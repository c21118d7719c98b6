import { expect, it } from 'vitest'
import type { Playbook } from '../../src/cards/index.ts'
import { createVisitorChatWith } from '../../src/chat/index.ts'
import { type ServerSide, serverSideOf } from '../../src/chat/visitor/server-side.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const askThenDesk: Playbook = playbookOf({
  hello: { kind: 'question', text: 'What is it about?', options: [{ id: 'bike', label: 'A bicycle', next: 'desk' }] },
  desk: { kind: 'live-chat', onlineMessage: 'Soon.', waitMs: 60_000, offlineMessage: 'Nobody is here.', offline: 'end' },
  end: { kind: 'outcome', qualified: false, next: null },
})

/** A visitor in whose page the code for the server is still on its way. */
async function setUp() {
  const clock = createFakeClock()
  const { visitor } = await localBackend({ site: 'shop', playbook: askThenDesk, clock })
  let bring: (side: ServerSide) => void = () => {}
  let fail = () => {}
  const chat = createVisitorChatWith({
    site: 'shop',
    playbook: askThenDesk,
    clock,
    server(use, onFail) {
      bring = use
      fail = onFail
      return () => {}
    },
  })
  chat.begin()
  await clock.advance(1_000)
  return {
    chat,
    clock,
    bring: () => bring(serverSideOf(visitor)),
    fail: () => fail(),
    told: () => chat.$items.get().flatMap((item) => (item.kind === 'event' ? [] : [item.text])),
    deliveries: () => chat.$items.get().flatMap((item) => (item.kind === 'visitor' ? [item.delivery] : [])),
  }
}

it('[R3] the bot greets and takes words before the code for the server is there, which go out when it is', async () => {
  const { chat, clock, bring, told, deliveries } = await setUp()
  expect(told()).toEqual(['What is it about?'])
  chat.say('I have a question')
  expect(chat.$view.get()).toMatchObject({ line: 'connecting', phase: 'asking' })
  expect(deliveries()).toEqual(['sending'])

  bring()
  await clock.advance(1_000)
  expect(chat.$view.get().line).toBe('up')
  expect(deliveries()).toEqual(['sent'])
})

it('a visitor who asks for an agent takes the offline branch where that code cannot be had, and is not left standing', async () => {
  const { chat, clock, fail, bring, told, deliveries } = await setUp()
  fail()
  expect(chat.$view.get().line).toBe('down')
  chat.answer('bike')
  await clock.advance(5_000)
  expect(told()).toEqual(['What is it about?', 'A bicycle', 'Nobody is here.'])

  bring()
  await clock.advance(5_000)
  expect(chat.$view.get()).toMatchObject({ line: 'up', phase: 'ended' })
  expect(deliveries()).toEqual(['sent'])
})

it('who the visitor is, said before that code is there, is told to the server when it comes', async () => {
  const { chat, clock, bring } = await setUp()
  chat.identify('a.signed.token')
  expect(chat.$view.get().identity).toBe('checking')
  bring()
  await clock.advance(1_000)
  // This server vouches for nobody.
  expect(chat.$view.get().identity).toBe('refused')
})

it('a visitor who wishes to be forgotten hears that the server has not done it yet', async () => {
  const { chat, fail } = await setUp()
  const isDone = chat.forget()
  fail()
  expect(await isDone).toBe(false)
  expect(chat.$items.get()).toEqual([])
})
