import { expect, it, onTestFinished } from 'vitest'
import { createDesk, createVisitorChat, memoryStore } from '../../src/chat/index.ts'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const playbook = playbookOf({
  hello: { kind: 'message', text: 'Hello!', next: 'breath' },
  breath: { kind: 'pause', ms: 2_000, next: 'topic' },
  topic: {
    kind: 'question',
    text: 'What is it about?',
    options: [
      { id: 'lamp', label: 'A lamp', next: 'think' },
      { id: 'desk', label: 'A person', next: 'fetch' },
    ],
  },
  think: { kind: 'pause', ms: 1_000, next: 'one' },
  one: { kind: 'message', text: 'Let me see …', next: 'more' },
  more: { kind: 'pause', ms: 3_000, next: 'two' },
  two: { kind: 'message', text: 'The Floyen.', next: 'mail' },
  mail: { kind: 'capture', field: 'email', text: 'Where to?', label: 'E-mail', retryMessage: 'Hm?', next: 'note' },
  note: { kind: 'pause', ms: 1_000, next: 'thanks' },
  thanks: { kind: 'message', text: 'Thanks.', next: null },
  fetch: { kind: 'pause', ms: 5_000, next: 'live' },
  live: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60_000, offlineMessage: 'Nobody.', offline: 'end' },
  end: { kind: 'outcome', qualified: false, next: null },
})

async function setUp() {
  const clock = createFakeClock()
  const store = memoryStore()
  await prepareToRewrite()
  const { visitor: backend, agent, hub } = await localBackend({ site: 'shop', playbook, clock })
  const open = () => {
    const chat = createVisitorChat({ site: 'shop', backend, playbook, clock, store })
    chat.begin()
    return {
      chat,
      said: () => chat.$items.get().flatMap((item) => ('text' in item ? [item.text] : [])),
      writes: () => chat.$view.get().botTyping,
    }
  }
  const page = open()
  onTestFinished(async () => {
    page.chat.destroy()
    await hub.stop()
  })
  return { clock, agent, open, ...page }
}

const GREETED = ['Hello!', 'What is it about?']

it('while a pause runs the bot seems to write, and what follows is shown when it is over', async () => {
  const { clock, chat, said, writes } = await setUp()
  await clock.advance(1_999)
  expect(said()).toEqual(['Hello!'])
  expect(chat.$view.get()).toMatchObject({ botTyping: true, awaiting: null })
  await clock.advance(1)
  expect(said()).toEqual(GREETED)
  expect(writes()).toBe(false)
  expect(chat.$view.get().awaiting?.id).toBe('topic')
})

it('of two pauses on one way the second begins when the first is over', async () => {
  const { clock, chat, said, writes } = await setUp()
  await clock.advance(2_000)
  chat.answer('lamp')
  await clock.advance(999)
  expect(said()).toEqual([...GREETED, 'A lamp'])
  await clock.advance(1)
  expect(said().at(-1)).toBe('Let me see …')
  expect(writes()).toBe(true)
  await clock.advance(2_999)
  expect(said().at(-1)).toBe('Let me see …')
  await clock.advance(1)
  expect(said().slice(-2)).toEqual(['The Floyen.', 'Where to?'])
  expect(writes()).toBe(false)
})

it('whoever says something meanwhile has the rest at once, above their own words', async () => {
  const { clock, chat, said, writes } = await setUp()
  await clock.advance(500)
  chat.say('Anybody there?')
  expect(said()).toEqual([...GREETED, 'Anybody there?'])
  expect(writes()).toBe(false)
  await clock.advance(5_000)
  expect(said()).toEqual([...GREETED, 'Anybody there?'])
})

it('a page that is loaded in the middle, and one that comes later, show all at once', async () => {
  const { clock, chat, open } = await setUp()
  await clock.advance(2_000)
  chat.answer('lamp')
  await clock.advance(500)
  chat.destroy()
  const next = open()
  onTestFinished(next.chat.destroy)
  await clock.advance(500)
  expect(next.said()).toEqual([...GREETED, 'A lamp', 'Let me see …', 'The Floyen.', 'Where to?'])
  expect(next.writes()).toBe(false)
  // What is said from here on is live again.
  next.chat.answer('kim@hall.example')
  await clock.advance(500)
  expect(next.said().at(-1)).toBe('kim@hall.example')
  expect(next.writes()).toBe(true)
})

it('a new conversation on the same page has pauses of its own', async () => {
  const { clock, chat, said, writes } = await setUp()
  await clock.advance(3_000)
  chat.startAnew()
  await clock.advance(1_000)
  expect(said()).toEqual(['Hello!'])
  expect(writes()).toBe(true)
  await clock.advance(1_000)
  expect(said()).toEqual(GREETED)
})

it('[R15] an agent who joins in the middle ends it', async () => {
  const { clock, chat, agent, said, writes } = await setUp()
  const desk = createDesk({
    site: 'shop',
    agent: 'ada',
    backend: agent({ id: 'ada', name: 'Ada' }),
    clock,
    playbook: async () => playbook,
  })
  onTestFinished(desk.destroy)
  desk.setOnline(true)
  await clock.advance(2_500)
  chat.answer('desk')
  await clock.advance(1_000)
  expect(said().at(-1)).toBe('A person')
  expect(chat.$view.get()).toMatchObject({ botTyping: true, phase: 'waiting' })
  const [row] = desk.$view.get().folders.unassigned.rows
  desk.open(row?.conversation ?? '')?.claim()
  await clock.advance(500)
  expect(writes()).toBe(false)
  expect(said().at(-1)).toBe('One moment.')
  const last = chat.$items.get().at(-1)
  expect(last?.kind === 'event' && last.event.name).toBe('joined')
})

it('[R17] after an answer was taken back the new way has its pauses, and the old ones are not waited for again', async () => {
  const { clock, chat, said, writes } = await setUp()
  await clock.advance(2_000)
  chat.answer('lamp')
  await clock.advance(4_000)
  const answer = chat.$items.get().find((item) => item.kind === 'visitor')
  await chat.change('topic', (answer?.kind === 'visitor' && answer.step) || 0, 'desk')
  expect(said()).toEqual([...GREETED, 'A person'])
  expect(writes()).toBe(true)
  await clock.advance(5_000)
  expect(said().at(-1)).toBe('Nobody.')
  await chat.change('topic', (answer?.kind === 'visitor' && answer.step) || 0, 'lamp')
  expect(said()).toEqual([...GREETED, 'A lamp', 'Let me see …', 'The Floyen.', 'Where to?'])
  expect(writes()).toBe(false)
})

it('a chat that is taken away in the middle is not told when it is over', async () => {
  const { clock, chat } = await setUp()
  await clock.advance(500)
  chat.destroy()
  await clock.advance(5_000)
  expect(chat.$view.get().botTyping).toBe(true)
})
