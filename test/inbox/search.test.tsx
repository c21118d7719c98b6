import { act, fireEvent } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import { createFakeDesk } from './fake-desk.ts'
import { closed, mine } from './gallery/data.ts'
import { stage } from './stage.tsx'

const found = [
  { ...mine[0], folder: 'mine' },
  { ...closed[0], folder: 'closed' },
] as never

async function searched(words: string, desk = createFakeDesk()) {
  const it = stage('#/unassigned', desk)
  fireEvent.input(it.getByRole('searchbox'), { target: { value: words } })
  await it.pass(300)
  return it
}

test('a search asks the server once for what was typed in one go, and shows what it found with its folder', async () => {
  const desk = createFakeDesk()
  desk.finds(found)
  const it = stage('#/unassigned', desk)
  for (const value of ['t', 'to', 'tom']) {
    fireEvent.input(it.getByRole('searchbox'), { target: { value } })
    await it.pass(50)
  }
  await it.pass(300)
  expect(desk.asked.filter((asked) => asked.startsWith('search t'))).toEqual(['search tom everywhere'])
  expect(it.getByRole('button', { name: /Aino Virtanen.*Closed/ })).toBeTruthy()
  expect(it.getByText('2 conversations').getAttribute('role')).toBe('status')
  act(() => it.getByRole('button', { name: /Tom Berger/ }).click())
  expect(it.route.$place.get()).toMatchObject({ folder: 'mine', conversation: 'mine', sought: { words: 'tom' } })
  expect(it.getByRole('list', { name: inboxEn.foundList })).toBeTruthy()
})

test('it can be kept to one folder, says when nothing was found there, and looks everywhere again', async () => {
  const desk = createFakeDesk()
  desk.finds([])
  const { getByRole, queryByText } = await searched('lamp', desk)
  act(() => getByRole('button', { name: 'Mine' }).click())
  expect(desk.asked.at(-1)).toBe('search lamp mine')
  expect(queryByText('Nothing found for “lamp”.')).not.toBeNull()
  act(() => getByRole('button', { name: inboxEn.searchEverywhere }).click())
  expect(desk.asked.at(-1)).toBe('search lamp everywhere')
})

test('while the answer is on its way it does not claim that there is nothing', async () => {
  const { queryByText, getByText } = await searched('lamp')
  expect(queryByText('Nothing found for “lamp”.')).toBeNull()
  expect(getByText(inboxEn.loadingList).getAttribute('role')).toBe('status')
})

test('Escape ends it and brings the folder back', async () => {
  const { desk, getByRole, queryByText, pass } = await searched('lamp')
  fireEvent.keyDown(getByRole('searchbox'), { key: 'Escape' })
  await pass(300)
  expect(desk.asked.at(-1)).toBe('search nothing')
  expect(queryByText(inboxEn.emptyUnassigned)).not.toBeNull()
})
