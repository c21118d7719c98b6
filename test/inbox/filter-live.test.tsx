import { act } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import { parsePlaybook } from '../../src/cards/index.ts'
import { createDesk, createVisitorChat } from '../../src/chat/index.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { ada } from './gallery/data.ts'
import { stageWith } from './stage.tsx'

const playbook = {
  id: 'shop',
  name: 'Shop for lamps',
  locale: 'en',
  bot: { name: 'Lys' },
  start: 'live',
  cards: {
    live: { kind: 'live-chat', onlineMessage: 'One moment.', waitMs: 60_000, offlineMessage: 'Nobody is here.', offline: 'end' },
    end: { kind: 'outcome', qualified: false, next: null },
  },
}

/** An agent on the reference backend, and visitors as they are wanted. */
async function shop(at: string) {
  const clock = createFakeClock()
  const backend = await localBackend({ site: 'shop', playbook, clock })
  const desk = createDesk({
    site: 'shop',
    agent: ada.id,
    backend: backend.agent(ada),
    playbook: async () => parsePlaybook(playbook),
    clock,
  })
  const it = stageWith(desk, at, clock)
  onTestFinished(() => act(() => desk.destroy()))
  await it.pass(100)
  act(() => it.getByRole('switch').click())
  return {
    ...it,
    async visitorComes(words: string) {
      const visitor = createVisitorChat({ site: 'shop', backend: backend.visitor, playbook: parsePlaybook(playbook), clock })
      onTestFinished(() => visitor.destroy())
      visitor.begin()
      await it.pass(1_000)
      visitor.say(words)
      await it.pass(1_000)
      return visitor
    },
    list: () =>
      [...(it.root.firstElementChild?.shadowRoot?.querySelectorAll('.desk-row-preview') ?? [])].map((one) => one.textContent),
  }
}

test('[P65] a list of what is unread fills as visitors write, holds what is being read, and lets go of it afterwards', async () => {
  const it = await shop('#/unassigned?in=unassigned&unread')
  await it.pass(1_000)
  expect(it.getByText(inboxEn.filter.nothing)).toBeTruthy()
  const one = await it.visitorComes('The lamp is broken')
  await it.visitorComes('Where is my chair?')
  await it.pass(1_000)
  expect(it.list()).toEqual(['Where is my chair?', 'The lamp is broken'])
  expect(it.getByText('2 conversations', { selector: '[role="status"]' })).toBeTruthy()

  act(() => it.getByRole('button', { name: /chair/ }).click())
  await it.pass(2_000)
  expect(it.list()).toEqual(['Where is my chair?', 'The lamp is broken'])
  act(() => it.getByRole('button', { name: /lamp is broken/ }).click())
  await it.pass(2_000)
  expect(it.list()).toEqual(['The lamp is broken'])

  one.say('Hello?')
  await it.pass(2_000)
  expect(it.list()).toEqual(['Hello?'])
})

test('[P65] the filter names the playbook and its language, and counts them as the server does', async () => {
  const it = await shop('#/unassigned')
  await it.visitorComes('The lamp is broken')
  act(() => it.getByRole('button', { name: inboxEn.filter.open }).click())
  await it.pass(100)
  expect(it.getByRole('option', { name: 'Shop for lamps (1)' })).toBeTruthy()
  expect(it.getByRole('option', { name: 'English (1)' })).toBeTruthy()
  expect(it.getByRole('button', { name: 'Unread 1' })).toBeTruthy()
})
