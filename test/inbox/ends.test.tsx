import { act } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { DeskItem, Event } from '../../src/chat/index.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { createFakeDesk } from './fake-desk.ts'
import { ada, mine, NOW, unassigned, withCards } from './gallery/data.ts'
import { stage } from './stage.tsx'

let lines = 0
const event = (event: Event): DeskItem => ({ kind: 'event', key: `line-${++lines}`, seq: lines, at: NOW, event })
const said = (text: string): DeskItem => ({
  kind: 'visitor',
  key: `line-${++lines}`,
  seq: lines,
  at: NOW,
  text,
  delivery: 'sent',
})
const joined = event({ name: 'joined', agent: ada })
const handedBack = event({ name: 'left', agent: ada, card: 'email' })

/** How the head of a conversation in Unassigned says that it stands. */
function statusOf(...items: DeskItem[]): string | undefined {
  const desk = createFakeDesk()
  desk.showFolder('unassigned', unassigned)
  desk.talk('wait').$items.set(items)
  const { root } = stage('#/unassigned/wait', desk)
  return root.firstElementChild?.shadowRoot?.querySelector('.status')?.textContent?.trim()
}

test('[P67] one that was handed back and has come to the agents again is not said to be with the bot', () => {
  expect(statusOf(joined, handedBack)).toBe('With the bot')
  expect(statusOf(joined, handedBack, said('Anybody?'))).toBe('The bot has no answer')
  expect(statusOf(joined, handedBack, said('A person'), event({ name: 'waiting', waitMs: 60_000 }))).toMatch(/^Waiting/)
})

test('one in which somebody wrote after the playbook had ended is not said to be with the bot either, nor is one that was not read yet', () => {
  expect(statusOf(said('Anybody?'))).toBe('The bot has no answer')
  expect(statusOf(said('Anybody?'), event({ name: 'expired', reason: 'nobody-online' }))).toBe('Nobody came')
  expect(statusOf()).toBe('')
})

test('[P69] says in the transcript why a conversation is closed that nobody has closed', () => {
  const desk = createFakeDesk()
  desk.showFolder('closed', [{ ...unassigned[0], status: 'closed', conversation: 'left' } as (typeof unassigned)[number]])
  desk.talk('left').$items.set([said('Anybody?'), event({ name: 'closed', by: 'system' })])
  const { getByText } = stage('#/closed/left', desk)
  getByText('Closed: the visitor had left')
})

test('[P67] [P69] tells whoever hands back what becomes of it should the visitor leave', () => {
  const desk = createFakeDesk()
  desk.talk('wait').$items.set([joined, handedBack])
  const { getByText } = stage('#/mine/wait', desk)
  act(() => desk.talk('wait').$state.set({ ...desk.talk('wait').$state.get(), gone: true }))
  getByText(inboxEn.ends.goneHint)
  expect(inboxEn.ends.goneHint).toContain('a day later')
})

test('[R16] a card that was put to the visitor says that they have read it, and no other does', () => {
  const desk = createFakeDesk()
  desk.showFolder('mine', mine)
  const card = withCards.find((item) => item.kind === 'event' && item.event.name === 'dropped')
  desk.talk('mine').$items.set(withCards)
  desk.talk('mine').$state.set({ ...desk.talk('mine').$state.get(), readKey: card?.key ?? '' })
  const { getByText } = stage('#/mine/mine', desk)
  expect(getByText('Read').closest('.dropped')?.textContent).toContain('Where shall the')
})
