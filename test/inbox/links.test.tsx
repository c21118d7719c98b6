import { act, fireEvent } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { DeskRow } from '../../src/chat/index.ts'
import { shiftOf } from '../../src/inbox/list/window.ts'
import { formatPlace, hashRoute, parsePlace } from '../../src/inbox/route.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { createFakeDesk } from './fake-desk.ts'
import { fakeSettings } from './fake-settings.ts'
import { asking, closed, mine, over } from './gallery/data.ts'
import { stage } from './stage.tsx'

test('a link that only names a conversation opens it, and then says in which folder it is', () => {
  const desk = createFakeDesk()
  desk.showFolder('closed', closed)
  desk.talk('closed').$items.set(over)
  const { getByRole, route } = stage('#/conversation/closed', desk)
  expect(getByRole('heading', { name: 'Aino Virtanen' })).toBeTruthy()
  expect(route.$place.get()).toEqual({ folder: 'closed', conversation: 'closed' })
})

test('a link to a conversation that is not the agent’s to see says so', () => {
  const desk = createFakeDesk()
  const talk = desk.talk('somebody-elses')
  const { getByRole } = stage('#/conversation/somebody-elses', desk)
  act(() => talk.$state.set({ ...talk.$state.get(), loaded: false, gone: true }))
  expect(getByRole('alert').textContent).toContain(inboxEn.gone)
})

test('a link that was cut short or forged asks the server nothing, and says that it leads nowhere', () => {
  const { desk, getByRole } = stage('#/conversation/<b>x</b>')
  expect(getByRole('alert').textContent).toContain(inboxEn.noPlace)
  expect(desk.asked.filter((it) => it.startsWith('open ') && it !== 'open null')).toEqual([])
})

test('Back does not lead to a name that was bettered', () => {
  history.replaceState(null, '', '#/conversation/c1')
  const route = hashRoute(window)
  const before = history.length
  route.rename({ folder: 'mine', conversation: 'c1' })
  expect([location.hash, history.length]).toEqual(['#/mine/c1', before])
  route.destroy()
})

test.each(['#/', '#/closed', '#/mine/c1', '#/conversation/c1', '#/settings/playbooks'])('%s is read as it is written', (hash) => {
  expect(formatPlace(parsePlace(hash))).toBe(hash)
})

test('a list that is read keeps its place while rows come in above, and while one of those seen goes to the top', () => {
  const seen = ['d', 'e', 'f', 'g']
  expect(shiftOf(seen, 3, ['new', 'a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe(1)
  expect(shiftOf(seen, 3, ['d', 'a', 'b', 'c', 'e', 'f', 'g'])).toBe(0)
  expect(shiftOf(seen, 3, ['b', 'c', 'd', 'e', 'f', 'g'])).toBe(-1)
  expect(shiftOf(seen, 3, ['x', 'y'])).toBe(0)
})

test('a conversation of which nothing is known stands under Unassigned while it is fetched', () => {
  const desk = createFakeDesk()
  const talk = desk.talk('c1')
  talk.$state.set({ ...talk.$state.get(), loaded: false })
  const { queryByText, route } = stage('#/conversation/c1', desk)
  expect(queryByText(inboxEn.loadingConversation)).not.toBeNull()
  // It may be the agent's own, or closed.
  expect([queryByText(inboxEn.assignToMe), queryByText(inboxEn.replyUnassigned)]).toEqual([null, null])
  act(() => {
    talk.$items.set(asking)
    talk.$state.set({ ...talk.$state.get(), loaded: true })
  })
  expect(route.$place.get()).toEqual({ folder: 'unassigned', conversation: 'c1' })
})

test('what the list tells of a conversation stands above it before it is fetched: one’s own is not offered anew, and can be answered', () => {
  const [row] = mine as [DeskRow]
  const desk = createFakeDesk()
  desk.showFolder('mine', [row])
  const talk = desk.talk(row.conversation)
  talk.$state.set({ ...talk.$state.get(), loaded: false })
  const { getByRole, queryByText } = stage(`#/mine/${row.conversation}`, desk)
  expect(queryByText(inboxEn.mineStatus)).not.toBeNull()
  expect(queryByText(inboxEn.assignToMe)).toBeNull()
  getByRole('textbox', { name: inboxEn.replyTo(row.visitor ?? '') })
})

test('an inbox that has never had a conversation leads its administrator to how a page gets the chat', () => {
  const way = { name: inboxEn.settings.embedWay }
  const desk = createFakeDesk()
  desk.showFolder('unassigned', [])
  expect(stage('#/unassigned', desk).queryByRole('button', way)).toBeNull()
  const { getByRole, queryByRole, route } = stage('#/unassigned', desk, { administrator: fakeSettings().administrator })
  fireEvent.click(getByRole('button', way))
  expect(route.$place.get().settings).toEqual({ page: 'rules' })
  act(() => route.go({ folder: 'unassigned', conversation: null }))
  act(() => desk.showFolder('unassigned', mine))
  expect(queryByRole('button', way)).toBeNull()
})

test('an empty folder does not ask to choose one from its list', () => {
  const desk = createFakeDesk()
  desk.showFolder('mine', [])
  const { queryByText } = stage('#/mine', desk)
  expect([queryByText(inboxEn.noneOpen) !== null, queryByText(inboxEn.noneOpenHint)]).toEqual([true, null])
  act(() => desk.showFolder('mine', mine))
  expect(queryByText(inboxEn.noneOpenHint)).not.toBeNull()
})
