import { act, fireEvent } from '@testing-library/preact'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { parsePlaybook } from '../../src/cards/index.ts'
import { createDesk, createVisitorChat, type Desk, type VisitorChat } from '../../src/chat/index.ts'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import type { AgentFace } from '../../src/protocol/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { noRules, type Rules } from '../../src/server/rules/rules.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { ada, bob } from './gallery/data.ts'
import { type Stage, stageWith } from './stage.tsx'

// Modules that are fetched take time that no fake clock passes.
beforeAll(prepareToRewrite)

const { version: _, ...none } = noRules

const playbook = {
  id: 'shop',
  name: 'Shop',
  locale: 'en',
  bot: { name: 'Lys' },
  start: 'name',
  cards: {
    name: {
      kind: 'capture',
      field: 'name',
      text: 'Whom am I talking to?',
      label: 'Name',
      retryMessage: 'Once more, please.',
      next: 'live',
    },
    live: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60_000, offlineMessage: 'Nobody is here.', offline: 'end' },
    end: { kind: 'outcome', qualified: false, next: null },
  },
}

const ending: { destroy(): void }[] = []
afterEach(() => {
  for (const it of ending.splice(0).reverse()) act(() => it.destroy())
})

/** The whole road on real parts but the pixels of the visitor: the reference backend, two agents' inboxes, one visitor. */
async function shop(): Promise<{
  visitor: VisitorChat
  inbox: (agent: AgentFace) => Stage & { live: Desk }
  pass: (ms: number) => Promise<void>
  rules: (own: Partial<Rules>) => Promise<void>
}> {
  const clock = createFakeClock()
  const backend = await localBackend({ site: 'shop', playbook, clock })
  const visitor = createVisitorChat({ site: 'shop', backend: backend.visitor, playbook: parsePlaybook(playbook), clock })
  ending.push(visitor)
  return {
    visitor,
    pass: (ms) => act(() => clock.advance(ms)),
    rules: async (own) => void (await backend.hub.rules.keep('shop', { ...none, ...own }, 0, 'Ingrid')),
    inbox(agent) {
      const live = createDesk({
        site: 'shop',
        agent: agent.id,
        backend: backend.agent(agent),
        playbook: async () => parsePlaybook(playbook),
        clock,
      })
      ending.push(live)
      return { ...stageWith(live, '#/unassigned', clock), live }
    },
  }
}

/** Ada is online, Bob is not, and a visitor called Miriam waits. */
async function miriamWaits() {
  const { visitor, inbox, pass, rules } = await shop()
  const [adas, bobs] = [inbox(ada), inbox(bob)]
  await pass(100)
  act(() => adas.getByRole('switch').click())
  visitor.begin()
  await pass(100)
  visitor.answer('Miriam')
  await pass(100)
  return { visitor, adas, bobs, pass, rules }
}

test('[R20] [R21] [R22] [R23] [R28] from the switch to Closed, with a visitor and a second agent on the reference backend', async () => {
  const { visitor, inbox, pass } = await shop()
  const adas = inbox(ada)
  const bobs = inbox(bob)
  await pass(100)
  act(() => adas.getByRole('switch').click())
  await pass(100)

  visitor.begin()
  await pass(100)
  visitor.answer('Miriam')
  await pass(100)
  expect(visitor.$view.get().phase).toBe('waiting')
  expect(adas.getByRole('button', { name: /Miriam.*60 s left|Miriam.*1 min left/ })).toBeTruthy()
  expect(bobs.getByRole('button', { name: /Miriam/ })).toBeTruthy()

  act(() => adas.getByRole('button', { name: /Miriam/ }).click())
  await pass(100)
  expect(adas.getByRole('log').textContent).toContain('Whom am I talking to?')
  act(() => adas.getByRole('button', { name: 'Assign to me' }).click())
  await pass(100)
  expect(visitor.$view.get().agent?.name).toBe('Ada Lovelace')
  expect(adas.route.$place.get().folder).toBe('mine')
  expect(bobs.queryByRole('button', { name: /Miriam/ })).toBeNull()

  visitor.say('Do you deliver?')
  await pass(100)
  expect(adas.getByRole('log').textContent).toContain('Do you deliver?')

  act(() => adas.getByRole('button', { name: 'Close' }).click())
  act(() => adas.getByRole('button', { name: 'Close for good' }).click())
  await pass(100)
  expect(visitor.$view.get().phase).toBe('closed')
  expect(adas.queryByRole('textbox', { name: /^Reply to/ })).toBeNull()
  act(() => bobs.getByRole('button', { name: /^Closed conversations/ }).click())
  expect(bobs.getByRole('button', { name: /Miriam/ })).toBeTruthy()
})

test('[R23] two agents press Assign to me at one moment: one has it, the other is told', async () => {
  const { adas, bobs, pass } = await miriamWaits()
  const both = [adas, bobs]
  for (const it of both) act(() => it.getByRole('button', { name: /Miriam/ }).click())
  await pass(100)
  for (const it of both) act(() => it.getByRole('button', { name: 'Assign to me' }).click())
  await pass(100)
  expect(both.filter((it) => it.queryByRole('textbox', { name: /^Reply to/ }))).toHaveLength(1)
  const loser = both.find((it) => !it.queryByRole('textbox', { name: /^Reply to/ }))
  expect(loser?.getByRole('alert').textContent).toContain(`${loser === adas ? bob.name : ada.name} was quicker.`)
})

test('[P57] a private note stands in its place before every agent, is found, and is nowhere at the visitor', async () => {
  const { visitor, adas, bobs, pass } = await miriamWaits()
  for (const it of [adas, bobs]) act(() => it.getByRole('button', { name: /Miriam/ }).click())
  await pass(100)
  // Nobody has to hold it to leave a note.
  act(() => bobs.getByRole('button', { name: 'Private note' }).click())
  const field = bobs.getByRole('textbox', { name: 'A note that only colleagues see' })
  expect(bobs.focused()).toBe(field)
  fireEvent.input(field, { target: { value: 'Wants the oak one' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await pass(100)
  visitor.say('Anybody here?')
  await pass(100)
  for (const [it, whose] of [
    [adas, 'Private note by Bob Okafor'],
    [bobs, 'Your private note'],
  ] as const) {
    const text = it.getByRole('log').textContent ?? ''
    expect(text).toMatch(new RegExp(`One moment.*${whose}.*Wants the oak one.*Anybody here`))
  }
  expect(JSON.stringify(visitor.$view.get())).not.toMatch(/oak/)

  fireEvent.input(adas.getByRole('searchbox'), { target: { value: 'oak' } })
  await pass(500)
  await pass(500)
  expect(adas.getByRole('list', { name: inboxEn.foundList })).toBeTruthy()
  expect(adas.getByRole('button', { name: /Miriam.*s left/ })).toBeTruthy()
})

test('[P58] agents see who else has a conversation open, who of them writes, and that they have gone', async () => {
  const { visitor, adas, bobs, pass } = await miriamWaits()
  for (const it of [adas, bobs]) act(() => it.getByRole('button', { name: /Miriam/ }).click())
  await pass(100)
  expect(adas.getByText('Bob Okafor is looking')).toBeTruthy()
  expect(bobs.getByText('Ada Lovelace is looking')).toBeTruthy()
  act(() => bobs.getByRole('button', { name: 'Private note' }).click())
  fireEvent.input(bobs.getByRole('textbox', { name: 'A note that only colleagues see' }), { target: { value: 'Wants' } })
  await pass(100)
  expect(adas.getByText('Bob Okafor is writing')).toBeTruthy()
  expect(visitor.$view.get().agentTyping).toBe(false)
  await pass(8_000)
  expect(adas.getByText('Bob Okafor is looking')).toBeTruthy()
  act(() => bobs.live.destroy())
  await pass(100)
  expect(adas.queryByText(/Bob Okafor/)).toBeNull()
})

test('[R24] [R15] a conversation is given to a colleague, and put back into Unassigned; the visitor is told each time', async () => {
  const { visitor, adas, bobs, pass } = await miriamWaits()
  act(() => adas.getByRole('button', { name: /Miriam/ }).click())
  await pass(100)
  act(() => adas.getByRole('button', { name: 'Assign to me' }).click())
  await pass(100)
  const opener = adas.getByRole('button', { name: 'Assign to somebody else' })
  act(() => opener.click())
  const menu = adas.getByRole('menu')
  expect([...menu.querySelectorAll('[role="menuitem"]')].map((item) => item.textContent)).toEqual([
    'BOBob OkaforOffline',
    'Back to Unassigned',
  ])
  expect(adas.focused()).toBe(adas.getByRole('menuitem', { name: /Bob Okafor/ }))
  fireEvent.keyDown(menu, { key: 'ArrowDown' })
  expect(adas.focused()).toBe(adas.getByRole('menuitem', { name: 'Back to Unassigned' }))
  fireEvent.keyDown(menu, { key: 'Escape' })
  expect(adas.focused()).toBe(opener)

  act(() => opener.click())
  act(() => adas.getByRole('menuitem', { name: /Bob Okafor/ }).click())
  await pass(100)
  expect(adas.getByRole('alert').textContent).toContain('Bob Okafor has it now.')
  expect(visitor.$view.get().agent?.name).toBe('Bob Okafor')
  act(() => bobs.getByRole('button', { name: /^My conversations/ }).click())
  act(() => bobs.getByRole('button', { name: /Miriam/ }).click())
  await pass(100)
  expect(bobs.getByRole('log').textContent).toContain('Ada Lovelace gave you the conversation')

  act(() => bobs.getByRole('button', { name: 'Assign to somebody else' }).click())
  act(() => bobs.getByRole('menuitem', { name: 'Back to Unassigned' }).click())
  await pass(100)
  expect(bobs.route.$place.get().folder).toBe('unassigned')
  expect(bobs.getByText('Unassigned again', { selector: '.status' })).toBeTruthy()
  act(() => adas.getByRole('button', { name: /^Unassigned/ }).click())
  expect(adas.getByRole('button', { name: /Miriam/ })).toBeTruthy()
  expect(visitor.$view.get()).toMatchObject({ phase: 'live', agent: null })
  expect(visitor.$items.get().at(-1)).toMatchObject({ kind: 'event', event: { name: 'left', agent: bob } })
})

test('[R20] [R30] an agent who touches the inbox no more is away for their colleagues and for visitors; the first touch brings them back', async () => {
  const { visitor, adas, bobs, pass, rules } = await miriamWaits()
  await rules({ awayMinutes: 5 })
  const touch = (inbox: Stage) => fireEvent.pointerMove(inbox.getByRole('switch'))
  for (let minute = 0; minute < 12; minute++) {
    await pass(60_000)
    touch(adas)
  }
  expect(adas.getByRole('switch').textContent).toContain(inboxEn.onlineHint)
  await pass(5 * 60_000)
  expect(adas.getByRole('switch').textContent).toContain(inboxEn.there.youAreAway)
  expect(visitor.$view.get().agentsOnline).toBe(false)
  act(() => bobs.getByRole('button', { name: /Miriam/ }).click())
  await pass(100)
  act(() => bobs.getByRole('button', { name: 'Assign to somebody else' }).click())
  expect(bobs.getByRole('menuitem', { name: /Ada Lovelace.*Away/ })).toBeTruthy()
  touch(adas)
  await pass(100)
  expect(adas.getByRole('switch').textContent).toContain(inboxEn.onlineHint)
  expect(visitor.$view.get().agentsOnline).toBe(true)
  expect(bobs.getByRole('menuitem', { name: /Ada Lovelace.*Online/ })).toBeTruthy()
})

test('[R24] a colleague who holds as many as they are to is shown to be full, with how many, and may be given one more', async () => {
  const { adas, bobs, pass, rules } = await miriamWaits()
  await rules({ capacity: 1 })
  act(() => bobs.getByRole('button', { name: /Miriam/ }).click())
  await pass(100)
  const opener = () => act(() => bobs.getByRole('button', { name: 'Assign to somebody else' }).click())
  opener()
  expect(bobs.getByRole('menuitem', { name: /Ada Lovelace.*0 of 1 conversation.*Online/ })).toBeTruthy()
  act(() => bobs.getByRole('menuitem', { name: /Ada Lovelace/ }).click())
  await pass(100)
  expect(adas.getByRole('switch').textContent).toContain('1 of 1: visitors')
})
