import { expect, it, onTestFinished } from 'vitest'
import type { Playbook } from '../../src/cards/index.ts'
import { createDesk, createVisitorChat, memoryStore } from '../../src/chat/index.ts'
import { versionOf } from '../../src/playbook/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const playbook = playbookOf({
  topic: { kind: 'question', text: 'What about?', options: [{ id: 'talk', label: 'Talk', next: null }] },
})

/** A shop whose playbook is switched off, or cannot be reached, and Ada at its desk. */
async function aShop(failure: { is: unknown }) {
  const clock = createFakeClock()
  const { visitor, agent, hub } = await localBackend({ site: 'shop', playbook, clock })
  onTestFinished(() => hub.stop())
  const store = memoryStore()
  const source = async (version?: string): Promise<Playbook> => {
    if (failure.is !== null && version !== versionOf(playbook)) throw failure.is
    return playbook
  }
  const visit = () => {
    const chat = createVisitorChat({ site: 'shop', backend: visitor, playbook: source, clock, store })
    onTestFinished(chat.destroy)
    chat.begin()
    return chat
  }
  const desk = createDesk({
    site: 'shop',
    agent: 'ada',
    backend: agent({ id: 'ada', name: 'Ada' }),
    playbook: async () => playbook,
    clock,
  })
  onTestFinished(desk.destroy)
  desk.setOnline(true)
  await clock.advance(200)
  const unassigned = () => desk.$view.get().folders.unassigned.rows.map(({ preview, status }) => `${status}: ${preview}`)
  return { clock, visit, desk, unassigned }
}

it('[R8] where the playbook is switched off nothing begins by itself, and what is written is with the agents', async () => {
  const { clock, visit, desk, unassigned } = await aShop({ is: 404 })
  const chat = visit()
  await clock.advance(1_000)
  expect(chat.$view.get()).toMatchObject({ playbook: 'none', phase: 'new', runs: undefined })
  chat.say('Is anybody there?')
  await clock.advance(1_000)
  expect(unassigned()).toEqual(['missed: Is anybody there?'])
  expect(chat.$view.get()).toMatchObject({ playbook: 'none', phase: 'new' })
  const talk = desk.open(desk.$view.get().folders.unassigned.rows[0]?.conversation ?? '')
  talk?.claim()
  talk?.say('Here I am')
  await clock.advance(1_000)
  expect(chat.$view.get()).toMatchObject({ phase: 'live', agent: { name: 'Ada' } })
  expect(chat.$items.get().map((item) => ('text' in item ? item.text : item.kind))).toEqual([
    'Is anybody there?',
    'event',
    'Here I am',
  ])
})

it('what was written before it was known that there is none is with the agents, too', async () => {
  const { clock, visit, unassigned } = await aShop({ is: 404 })
  visit().say('Hello?')
  await clock.advance(1_000)
  expect(unassigned()).toEqual(['missed: Hello?'])
})

it('[R8] a copy of an earlier page stands in for what cannot be reached, and for nothing that was switched off', async () => {
  const failure: { is: unknown } = { is: null }
  const { clock, visit } = await aShop(failure)
  const chat = visit()
  await clock.advance(1_000)
  chat.end()
  await clock.advance(1_000)
  failure.is = new TypeError('offline')
  chat.startAnew()
  await clock.advance(1_000)
  expect(chat.$view.get()).toMatchObject({ playbook: 'ready', phase: 'asking' })
  chat.end()
  await clock.advance(1_000)
  failure.is = 404
  chat.startAnew()
  await clock.advance(1_000)
  expect(chat.$view.get()).toMatchObject({ playbook: 'none', phase: 'new' })
})

it('[R8] a playbook that is switched on again begins, in a window that stood open meanwhile', async () => {
  const failure: { is: unknown } = { is: 404 }
  const { clock, visit } = await aShop(failure)
  const chat = visit()
  await clock.advance(1_000)
  failure.is = null
  await clock.advance(60_000)
  expect(chat.$view.get()).toMatchObject({ playbook: 'ready', phase: 'asking' })
})

it('[R8] what was once known to be switched off does not begin from a copy when nobody can be asked any more', async () => {
  const failure: { is: unknown } = { is: null }
  const { clock, visit } = await aShop(failure)
  const before = visit()
  await clock.advance(1_000)
  before.end()
  await clock.advance(1_000)
  before.destroy()
  const chat = visit()
  await clock.advance(1_000)
  failure.is = 404
  chat.startAnew()
  await clock.advance(1_000)
  expect(chat.$view.get()).toMatchObject({ playbook: 'none', phase: 'new' })
  failure.is = new TypeError('offline')
  await clock.advance(60_000)
  expect(chat.$view.get()).toMatchObject({ playbook: 'missing', phase: 'new' })
  failure.is = null
  await clock.advance(600_000)
  expect(chat.$view.get()).toMatchObject({ playbook: 'ready', phase: 'asking' })
})
