import { act, fireEvent } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { keepTitle } from '../../src/inbox/frame/title.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { createFakeDesk } from './fake-desk.ts'
import { closed, many, mine, unassigned } from './gallery/data.ts'
import { stage } from './stage.tsx'

describe('the switch', () => {
  test('[R20] puts the agent online and offline again, and says what that means', () => {
    const { desk, getByRole } = stage('#/unassigned', createFakeDesk({ online: false }))
    const it = getByRole('switch', { name: /offline/i })
    expect(it.getAttribute('aria-checked')).toBe('false')
    act(() => it.click())
    expect(desk.asked).toContain('online true')
    expect(getByRole('switch', { name: /online/i }).getAttribute('aria-checked')).toBe('true')
    act(() => it.click())
    expect(desk.asked.at(-1)).toBe('online false')
  })

  test('[R30] does not claim to be heard while the line is down', () => {
    const { desk, getByRole } = stage('#/unassigned', createFakeDesk({ online: true }))
    expect(getByRole('switch').textContent).toContain(inboxEn.onlineHint)
    act(() => desk.show({ line: 'down' }))
    expect(getByRole('switch').textContent).toContain(inboxEn.onlineUnheard)
  })

  test('[R30] says why visitors do not find an agent who is online all the same', () => {
    const { desk, getByRole } = stage('#/unassigned', createFakeDesk({ online: true }))
    const mate = { id: 'ada', name: 'Ada Lovelace', online: true, holds: 3, most: 3 }
    act(() => desk.show({ team: [mate] }))
    expect(getByRole('switch').textContent).toContain('3 of 3: visitors')
    act(() => desk.show({ team: [{ ...mate, away: true }] }))
    expect(getByRole('switch').textContent).toContain('Away')
    act(() => desk.show({ team: [{ ...mate, holds: 2 }] }))
    expect(getByRole('switch').textContent).toContain(inboxEn.onlineHint)
    expect(getByRole('switch').dataset.counts).toBe('true')
    act(() => desk.show({ isOpen: false }))
    expect(getByRole('switch').textContent).toContain(inboxEn.onlineClosed)
    expect(getByRole('switch').dataset.counts).toBe('false')
  })

  test('is offered again where nobody can come because the agent is offline', () => {
    const { desk, getByRole } = stage('#/unassigned', createFakeDesk({ online: false }))
    act(() => getByRole('button', { name: 'Go online' }).click())
    expect(desk.asked).toContain('online true')
  })
})

describe('the folders', () => {
  test('[R21] a visitor who reaches live chat appears in Unassigned, with the wait that is left', async () => {
    const { desk, queryByText, getByRole, getByText, pass } = stage('#/unassigned')
    expect(queryByText('Nobody is waiting.')).not.toBeNull()
    act(() => desk.showFolder('unassigned', unassigned))
    expect(getByRole('button', { name: /Miriam Castell/ }).textContent).toContain('38 s left')
    expect(getByRole('button', { name: /^Unassigned.*7 conversations/ })).toBeTruthy()
    await pass(3_000)
    expect(getByText('35 s left')).toBeTruthy()
  })

  test('a wait of minutes is told in minutes, and never as less than one second', async () => {
    const { desk, getByText, pass } = stage('#/unassigned')
    act(() => desk.showFolder('unassigned', unassigned))
    expect(getByText('3 min left')).toBeTruthy()
    await pass(40_000)
    expect(getByText('1 s left')).toBeTruthy()
  })

  test('say how many conversations they hold, those that are not fetched yet among them', () => {
    const { desk, getByRole } = stage('#/unassigned')
    act(() => desk.showFolder('closed', closed, true, 10_482))
    expect(getByRole('button', { name: /^Closed conversations.*10,482 conversations/ })).toBeTruthy()
    expect(getByRole('button', { name: /^My conversations/ }).textContent).not.toContain('0')
  })

  test('are gone to with a press, and say which one is open', () => {
    const { desk, getByRole, queryByText } = stage('#/unassigned')
    act(() => desk.showFolder('mine', mine))
    act(() => getByRole('button', { name: /^My conversations/ }).click())
    expect(queryByText('Tom Berger')).not.toBeNull()
    expect(getByRole('button', { name: /^My conversations/ }).getAttribute('aria-current')).toBe('page')
  })

  test('each empty one says why and where to go', () => {
    const { getByRole, getByText, route } = stage('#/mine')
    expect(getByText('You hold no conversation.')).toBeTruthy()
    act(() => getByRole('button', { name: 'See Unassigned' }).click())
    expect(route.$place.get().folder).toBe('unassigned')
  })

  test('one that has not come yet says so, and does not claim to be empty', () => {
    const loading = { rows: [], more: false, loaded: false, count: 0 }
    const { queryByText, getByRole } = stage(
      '#/mine',
      createFakeDesk({ line: 'connecting', me: null, folders: { unassigned: loading, mine: loading, closed: loading } }),
    )
    expect(queryByText(inboxEn.emptyMine)).toBeNull()
    expect(getByRole('region', { name: 'My conversations' }).textContent).toContain(inboxEn.loadingList)
  })
})

describe('the list', () => {
  const listOfMany = () => {
    const it = stage('#/unassigned')
    act(() => it.desk.showFolder('unassigned', many, true))
    return it
  }

  test('draws of 300 rows only those near the eye, and asks for older ones near the end', () => {
    const { desk, getAllByRole, getByRole } = listOfMany()
    expect(getAllByRole('listitem').length).toBeLessThan(40)
    expect(desk.asked).not.toContain('more unassigned')
    fireEvent.keyDown(getByRole('list', { name: 'Unassigned' }), { key: 'End' })
    const scroller = getByRole('list', { name: 'Unassigned' }).parentElement as HTMLElement
    scroller.scrollTop = 290 * 64
    fireEvent.scroll(scroller)
    expect(desk.asked).toContain('more unassigned')
  })

  test('moves with the arrow keys and with j and k, and opens with a press', () => {
    const { getByRole, focused, route } = listOfMany()
    const list = getByRole('list', { name: 'Unassigned' })
    act(() => (list.querySelector('[tabindex="0"]') as HTMLElement).focus())
    for (const key of ['j', 'ArrowDown', 'j', 'k']) fireEvent.keyDown(list, { key })
    act(() => (focused() as HTMLElement).click())
    expect(route.$place.get()).toEqual({ folder: 'unassigned', conversation: 'many-2' })
  })

  test('Tab stops at one row only', () => {
    const { getByRole } = listOfMany()
    expect(getByRole('list', { name: 'Unassigned' }).querySelectorAll('[tabindex="0"]').length).toBe(1)
  })

  test('says to those who listen what is unread', () => {
    const { desk, getByRole } = stage('#/mine')
    act(() => desk.showFolder('mine', mine))
    expect(getByRole('button', { name: /Tom Berger.*Unread/ })).toBeTruthy()
    expect(getByRole('button', { name: /Wen Li/ }).textContent).not.toContain('Unread')
  })
})

test('the tab tells how many conversations are unread', () => {
  const desk = createFakeDesk()
  const page = { title: '' }
  const end = keepTitle(page, desk, inboxEn)
  expect(page.title).toBe('Inbox')
  desk.showFolder('unassigned', unassigned)
  expect(page.title).toBe('(3) Inbox')
  end()
})

test('a lost line is told, and that nothing that is written is lost', () => {
  const { desk, queryByText, getByRole } = stage('#/unassigned')
  expect(queryByText(inboxEn.lineDown)).toBeNull()
  act(() => desk.show({ line: 'down' }))
  expect(queryByText(inboxEn.lineDown)).not.toBeNull()
  act(() => desk.show({ line: 'connecting' }))
  expect(queryByText(inboxEn.lineDown)).not.toBeNull()
  act(() => desk.show({ line: 'up' }))
  expect(queryByText(inboxEn.lineDown)).toBeNull()
  act(() => desk.show({ line: 'refused' }))
  expect(getByRole('button', { name: 'Reload the page' })).toBeTruthy()
})

test('destroy leaves nothing behind and lets the conversation go, and what was sought', () => {
  const { desk, root, destroy } = stage('#/mine/mine')
  const { length } = desk.asked
  destroy()
  expect(root.childElementCount).toBe(0)
  expect(desk.asked.slice(length).sort()).toEqual(['open null', 'search nothing'])
})
