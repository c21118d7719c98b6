import { describe, expect, it, onTestFinished } from 'vitest'
import type { Backend } from '../../src/backend/backend.ts'
import { createDesk, createVisitorChat, type DeskConversation, memoryStore, type VisitorChat } from '../../src/chat/index.ts'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import type { Body, DroppedCard, Entry } from '../../src/protocol/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { saidIn } from '../../src/server/transcript/said.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { answer, assign, playbookOf, start } from '../playbook/specimens.ts'

const playbook = playbookOf({
  topic: {
    kind: 'question',
    text: 'What about?',
    options: [
      { id: 'talk', label: 'Talk', next: 'name' },
      { id: 'fit', label: 'Fit', next: 'size' },
    ],
  },
  name: { kind: 'capture', text: 'Your name?', field: 'name', label: 'Name', retryMessage: 'Hm?', next: 'live' },
  live: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60_000, offlineMessage: 'Nobody.', offline: 'end' },
  size: { kind: 'capture', text: 'Your size?', field: 'custom', key: 'size', label: 'Size', retryMessage: 'Hm?', next: 'live' },
  end: { kind: 'outcome', qualified: false, next: null },
})
const form: DroppedCard = { kind: 'form', text: 'Where to?', fields: [{ type: 'email', label: 'E-mail' }] }
const question: DroppedCard = {
  kind: 'question',
  text: 'Red or blue?',
  options: [
    { id: 'red', label: 'Red' },
    { id: 'blue', label: 'Blue' },
  ],
}

/** A visitor who talks with Ada; the visitor's line can be cut. */
async function talking() {
  // Fetched in a browser's own time.
  await prepareToRewrite()
  const clock = createFakeClock()
  const store = memoryStore()
  const { visitor, agent, hub } = await localBackend({ site: 'shop', playbook, clock })
  onTestFinished(() => hub.stop())
  const line = { isCut: false }
  const cut: Backend = {
    open(events) {
      const own = visitor.open({ ...events, onUpdate: (update) => line.isCut || events.onUpdate(update) })
      return { ...own, send: (command) => line.isCut || own.send(command) }
    },
  }
  const tab = (backend = visitor) => {
    const chat = createVisitorChat({ site: 'shop', backend, playbook, clock, store })
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
  const chat = tab(cut)
  await clock.advance(1_000)
  chat.answer('talk')
  chat.answer('Barbara')
  await clock.advance(1_000)
  const [row] = desk.$view.get().folders.unassigned.rows
  const talk = desk.open(row?.conversation ?? '') as DeskConversation
  talk.claim()
  await clock.advance(1_000)
  return { clock, chat, tab, talk, desk, line }
}

const lines = (chat: VisitorChat) =>
  chat.$items.get().flatMap((item) => (item.kind === 'event' ? [] : [`${item.kind}: ${item.text}`]))
const asks = (chat: VisitorChat) => chat.$view.get().awaiting?.card

describe('a card that an agent drops', () => {
  it('is said by the agent, asked in every tab and after a reload, and filled into what agents know, marked with whose it is', async () => {
    const { clock, chat, tab, talk } = await talking()
    talk.drop(form)
    await clock.advance(1_000)
    const other = tab()
    await clock.advance(1_000)
    for (const each of [chat, other]) {
      expect(lines(each).at(-1)).toBe('agent: Where to?')
      expect(asks(each)).toMatchObject(form)
      expect(each.$view.get()).toMatchObject({ phase: 'live', agent: { name: 'Ada' } })
    }
    expect(talk.$state.get().asked).toMatch(/^dropped-/)
    chat.answer({ email: 'b@example.com' })
    other.answer({ email: 'c@example.com' })
    await clock.advance(1_000)
    for (const each of [chat, other, tab()]) {
      await clock.advance(1_000)
      expect(asks(each)).toBeUndefined()
      expect(lines(each).filter((line) => line.startsWith('visitor'))).toContain('visitor: b@example.com')
    }
    const { fields, sources, asked } = talk.$state.get()
    expect(asked).toBeNull()
    expect([...fields]).toEqual([
      ['name', 'Barbara'],
      ['email', 'b@example.com'],
    ])
    expect(sources.get('name')).toEqual({ from: 'playbook', card: 'name' })
    expect(sources.get('email')).toEqual({ from: 'agent', by: { role: 'agent', id: 'ada', name: 'Ada' } })
  })

  it('[R16] is marked as read for the agent once the visitor has seen it, as words are', async () => {
    const { clock, chat, talk } = await talking()
    const readLine = () => talk.$items.get().find(({ key }) => key === talk.$state.get().readKey)
    talk.say('Good day')
    await clock.advance(1_000)
    chat.seen()
    await clock.advance(1_000)
    expect(readLine()).toMatchObject({ kind: 'agent', text: 'Good day' })
    talk.drop(form)
    await clock.advance(1_000)
    expect(readLine()).toMatchObject({ kind: 'agent', text: 'Good day' })
    chat.seen()
    await clock.advance(1_000)
    expect(readLine()).toMatchObject({ kind: 'event', event: { name: 'dropped', as: form } })
  })

  it('leaves the visitor free to write, and takes the words of an option for an answer', async () => {
    const { clock, chat, talk } = await talking()
    talk.drop(form)
    await clock.advance(1_000)
    chat.say('What for?')
    await clock.advance(1_000)
    expect(asks(chat)).toMatchObject(form)
    talk.drop(question)
    await clock.advance(1_000)
    expect(asks(chat)).toMatchObject({ text: 'Red or blue?' })
    chat.say('red')
    await clock.advance(1_000)
    expect(asks(chat)).toBeUndefined()
    expect(lines(chat).slice(-4)).toEqual(['agent: Where to?', 'visitor: What for?', 'agent: Red or blue?', 'visitor: Red'])
  })

  it('is answered in the right order after the line was down, and not at all once the conversation was closed', async () => {
    const { clock, chat, talk, line } = await talking()
    talk.drop(form)
    await clock.advance(1_000)
    line.isCut = true
    chat.answer({ email: 'b@example.com' })
    await clock.advance(60_000)
    line.isCut = false
    await clock.advance(60_000)
    expect(talk.$state.get().fields.get('email')).toBe('b@example.com')
    talk.drop(question)
    talk.close()
    await clock.advance(1_000)
    expect(asks(chat)).toBeUndefined()
    expect(chat.$view.get().phase).toBe('closed')
  })
})

describe('a card that comes too late', () => {
  it('[P66] is kept with the agent when the server refuses it, to be tried again', async () => {
    const { clock, talk } = await talking()
    talk.release()
    talk.drop(form)
    await clock.advance(1_000)
    const cards = () =>
      talk.$items.get().flatMap((item) => (item.kind === 'event' && item.event.name === 'dropped' ? [item] : []))
    expect(cards()).toMatchObject([{ event: { as: form, delivery: 'failed' } }])
    talk.claim()
    await clock.advance(1_000)
    talk.retry(cards()[0]?.key ?? '')
    await clock.advance(1_000)
    expect(cards()).toMatchObject([{ event: { as: form, delivery: 'sent' } }])
  })

  it('has its late answer read by the words of the option, in the list of conversations and in the transcript', async () => {
    const { clock, chat, talk, desk, line } = await talking()
    talk.drop(question)
    await clock.advance(1_000)
    line.isCut = true
    chat.answer('blue')
    talk.drop(form)
    await clock.advance(60_000)
    line.isCut = false
    await clock.advance(60_000)
    expect(desk.$view.get().folders.mine.rows[0]?.preview).toBe('Blue')
    const bodies: Body[] = [
      start,
      answer('topic', 'talk'),
      assign,
      { kind: 'drop', card: 'dropped-1', as: question },
      { kind: 'drop', card: 'dropped-2', as: form },
      answer('dropped-1', 'blue'),
    ]
    const log = bodies.map(
      (body, index): Entry => ({ id: `e${index}`, seq: index + 1, at: index, by: { role: 'visitor' }, body }),
    )
    expect(saidIn(log, playbook).at(-1)).toMatchObject({ by: 'visitor', text: 'Blue' })
  })
})

describe('a conversation that is handed back', () => {
  it('goes on at the chosen card with the bot, leaves the agent’s folders, and comes back by the live chat card', async () => {
    const { clock, chat, talk, desk } = await talking()
    talk.handBack('size')
    await clock.advance(1_000)
    expect(chat.$view.get()).toMatchObject({ phase: 'asking', agent: null })
    expect(asks(chat)).toMatchObject({ text: 'Your size?' })
    const { mine, unassigned } = desk.$view.get().folders
    expect([mine.rows.length, unassigned.rows.length]).toEqual([0, 0])
    expect(talk.$state.get().gone).toBe(true)
    chat.answer('42')
    await clock.advance(1_000)
    expect(chat.$view.get().phase).toBe('waiting')
    expect(desk.$view.get().folders.unassigned.rows).toHaveLength(1)
  })

  it('goes on when the visitor is back, once, though two tabs are', async () => {
    const { clock, chat, tab, talk, desk, line } = await talking()
    line.isCut = true
    talk.handBack('live')
    await clock.advance(60_000)
    expect(chat.$view.get().agent).toMatchObject({ name: 'Ada' })
    line.isCut = false
    const other = tab()
    await clock.advance(60_000)
    for (const each of [chat, other]) expect(each.$view.get().agent).toBeNull()
    expect(lines(chat).filter((line) => line === 'bot: One moment.')).toHaveLength(2)
    expect(desk.$view.get().folders.unassigned.rows).toHaveLength(1)
  })

  it('[P67] goes on where it was handed back, though an answer that was taken back led over a question of its own first', async () => {
    const { clock, chat, talk, desk } = await talking()
    talk.handBack('end')
    await clock.advance(1_000)
    expect(chat.$view.get().phase).toBe('ended')
    const topic = chat.$items.get().find((item) => item.kind === 'visitor' && item.card === 'topic')
    if (topic?.kind !== 'visitor') throw new Error('The first answer is not there.')
    await chat.change('topic', topic.step as number, 'fit')
    await clock.advance(1_000)
    expect(asks(chat)).toMatchObject({ text: 'Your size?' })
    chat.answer('42')
    await clock.advance(1_000)
    expect(chat.$view.get().phase).toBe('ended')
    chat.say('Hello? anybody?')
    await clock.advance(1_000)
    expect(desk.$view.get().folders.unassigned.rows).toMatchObject([{ status: 'missed', preview: 'Hello? anybody?' }])
  })
})
