import { act, fireEvent } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { formatPlace, parsePlace } from '../../src/inbox/route.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { createFakeDesk, type FakeDesk } from './fake-desk.ts'
import { closed, facets, mine } from './gallery/data.ts'
import { stage } from './stage.tsx'

const { filter: say } = inboxEn

/** A desk at which filters find these two, and the filter open on it. */
function filtering(at: string, desk: FakeDesk = createFakeDesk({ facets })) {
  desk.finds([
    { ...(mine[0] as (typeof mine)[0]), folder: 'mine' },
    { ...(closed[0] as (typeof closed)[0]), folder: 'closed' },
  ])
  const it = stage(at, desk)
  const press = (name: string | RegExp) => act(() => it.getByRole('button', { name }).click())
  return { ...it, press, asked: () => desk.asked.filter((one) => one.startsWith('search')).at(-1) }
}

test('a filter keeps to the folder that is open, says what is on in the list’s head and in the address, and is taken off part by part', () => {
  const it = filtering('#/closed')
  it.press(say.open)
  it.press('Lead 2,398')
  expect(it.asked()).toBe('search  closed {"result":"lead"}')
  fireEvent.change(it.getByLabelText(say.agent), { target: { value: 'bob' } })
  fireEvent.change(it.getByLabelText(say.playbook), { target: { value: 'sales' } })
  fireEvent.change(it.getByLabelText(say.language), { target: { value: 'pt-BR' } })
  expect(formatPlace(it.route.$place.get())).toBe('#/closed?in=closed&agent=bob&playbook=sales&result=lead&locale=pt-BR')
  it.press(say.done)
  expect(it.getByRole('button', { name: say.openWith(4) })).toBe(it.focused())
  const on = it.getByRole('list', { name: say.areOn })
  expect([...on.querySelectorAll('.filter-on')].map((chip) => chip.textContent)).toEqual([
    'Lead',
    'Bob Okafor',
    'Sales of tables, benches and lamps',
    'Brazilian Portuguese',
  ])
  expect(it.getByText('2 conversations').getAttribute('role')).toBe('status')
  it.press(say.remove('Lead'))
  expect(it.asked()).toBe('search  closed {"agent":"bob","playbook":"sales","locale":"pt-BR"}')
  it.press(say.clear)
  expect(it.asked()).toBe('search nothing')
  expect(formatPlace(it.route.$place.get())).toBe('#/closed')
})

test('it is one with the search: words are looked for in what meets it, in one folder or in all', async () => {
  const it = filtering('#/mine?in=mine&unread')
  expect(it.asked()).toBe('search  mine {"unread":true}')
  fireEvent.input(it.getByRole('searchbox'), { target: { value: 'lamp' } })
  await it.pass(300)
  expect(it.asked()).toBe('search lamp mine {"unread":true}')
  it.press('All')
  expect(it.asked()).toBe('search lamp everywhere {"unread":true}')
  fireEvent.keyDown(it.getByRole('searchbox'), { key: 'Escape' })
  await it.pass(300)
  expect(it.asked()).toBe('search  everywhere {"unread":true}')
})

test('a conversation opens beside the list as it is, and so it stays on the way back', () => {
  const it = filtering('#/unassigned?unread')
  it.press(/Tom Berger/)
  expect(formatPlace(it.route.$place.get())).toBe('#/mine/mine?unread')
  expect(it.getByRole('list', { name: inboxEn.foundList })).toBeTruthy()
  act(() => it.getAllByRole('button', { name: inboxEn.back }).at(-1)?.click())
  expect(formatPlace(it.route.$place.get())).toBe('#/mine?unread')
  expect(it.desk.asked.filter((one) => one.startsWith('search'))).toEqual(['search  everywhere {"unread":true}'])
  act(() => it.getByRole('navigation').querySelector('button')?.click())
  expect(it.asked()).toBe('search nothing')
})

test('days are whole ones, by the clock of whoever looks; a part of the page’s address counts once it is typed', async () => {
  const it = filtering('#/unassigned')
  it.press(say.open)
  fireEvent.input(it.getByLabelText(say.from), { target: { value: '2026-03-01' } })
  fireEvent.input(it.getByLabelText(say.to), { target: { value: '2026-03-02' } })
  const { filter } = it.route.$place.get().sought ?? {}
  expect([filter?.from, filter?.to]).toEqual([new Date(2026, 2, 1).getTime(), new Date(2026, 2, 3).getTime()])
  it.press(say.lastDays(7))
  expect(it.route.$place.get().sought?.filter).toEqual({ from: new Date(2026, 1, 25).getTime() })
  fireEvent.input(it.getByLabelText(say.page), { target: { value: '/tables ' } })
  expect(it.route.$place.get().sought?.filter.page).toBeUndefined()
  await it.pass(400)
  expect(it.route.$place.get().sought?.filter.page).toBe('/tables')
})

test('where nothing meets it, it says which filters that are, with the ways out', () => {
  const desk = createFakeDesk({ facets })
  const it = filtering('#/mine?in=mine&unread&result=deal&agent=bob', desk)
  desk.finds([])
  it.press(say.remove('Unread'))
  expect(it.getByText('Shown is only what meets all of this: Deal, Bob Okafor.')).toBeTruthy()
  it.press(inboxEn.searchEverywhere)
  expect(it.asked()).toBe('search  everywhere {"agent":"bob","result":"deal"}')
})

test('it opens with a key, closes with Escape or when it is left, and asks anew what there is once the line is back', () => {
  const it = filtering('#/closed')
  act(() => void fireEvent.keyDown(it.getByRole('heading', { name: inboxEn.closed }), { key: 'f' }))
  expect(it.getByRole('dialog', { name: say.open })).toBeTruthy()
  expect(it.focused()?.textContent).toBe('Unread 3')
  const asked = () => it.desk.asked.filter((one) => one === 'facets closed').length
  expect(asked()).toBe(1)
  act(() => it.desk.show({ line: 'down' }))
  act(() => it.desk.show({ line: 'up' }))
  expect(asked()).toBeGreaterThan(1)
  act(() => void fireEvent.keyDown(it.focused() as Element, { key: 'Escape' }))
  expect(it.queryByRole('dialog')).toBeNull()
  expect(it.focused()?.getAttribute('aria-label')).toBe(say.open)
  it.press(say.open)
  act(() => it.getByRole('searchbox').focus())
  expect(it.queryByRole('dialog')).toBeNull()
})

test.each([
  '#/closed?in=closed&words=oak+%26+brass&unread&agent=bob&playbook=sales&page=%2Ftables%3Fa%3Db&result=deal&locale=pt-BR&from=2026-03-01&to=2026-03-02',
  '#/conversation/c1?unread',
  '#/mine',
])('the address %s is what it says', (address) => expect(formatPlace(parsePlace(address))).toBe(address))

test.each([
  [`#/closed?in=secret&result=all&agent=<b>&from=2026-02-31&to=1&locale=${'x'.repeat(36)}`, '#/closed'],
  [`#/closed/c1?words=${'x'.repeat(201)}`, '#/closed/c1'],
  ['#/closed?constructor=1&__proto__=2', '#/closed'],
])('of a forged address, %s, is left what can be meant', (address, left) => expect(formatPlace(parsePlace(address))).toBe(left))
