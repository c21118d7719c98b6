import { act, waitFor } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { DeskRow } from '../../src/chat/index.ts'
import { createNotifier } from '../../src/inbox/notify/notifier.ts'
import { memoryRoute } from '../../src/inbox/route.ts'
import { inboxEn } from '../../src/locales/inbox/en/index.ts'
import type { NewsEvent } from '../../src/protocol/index.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { createFakeDesk } from './fake-desk.ts'
import { fakeNotify } from './fake-notify.ts'
import { mine, NOW, unassigned } from './gallery/data.ts'
import { stage } from './stage.tsx'

const [waiting, , , left] = unassigned as [DeskRow, DeskRow, DeskRow, DeskRow]
const [held] = mine as [DeskRow]
const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

function desk(isLeading = true) {
  const it = createFakeDesk()
  const clock = createFakeClock(NOW)
  const route = memoryRoute()
  const { ways, switches } = fakeNotify('granted')
  ends.push(createNotifier({ site: 'shop', desk: it, route, words: inboxEn, clock, switches, ways }))
  if (isLeading) ways.startLeading()
  const news = (event: NewsEvent, { conversation }: DeskRow) => it.news({ type: 'news', event, conversation })
  return { desk: it, clock, route, ways, switches, news }
}

test('[R29] a new conversation in Unassigned is told with a sound, and again until somebody has taken it', async () => {
  const { desk: it, clock, ways, news } = desk()
  it.showFolder('unassigned', [waiting])
  news('unassigned', waiting)
  expect(ways.told).toEqual(['Miriam Castell is in Unassigned'])
  expect(ways.chimes).toBe(1)
  await clock.advance(40_000)
  expect(ways.told).toHaveLength(3)
  expect(ways.screen.size).toBe(1)
  it.showFolder('unassigned', [])
  expect(ways.screen.size).toBe(0)
  await clock.advance(3_600_000)
  expect(ways.told).toHaveLength(3)
})

test('[R29] several that nobody takes are told in one; once nobody waits any more, seldom', async () => {
  const { desk: it, clock, ways, news } = desk()
  const other = { ...waiting, conversation: 'other' }
  it.showFolder('unassigned', [waiting, other])
  news('unassigned', waiting)
  news('unassigned', other)
  await clock.advance(20_000)
  expect(ways.told.slice(2)).toEqual(['2 visitors are in Unassigned'])
  it.showFolder('unassigned', [{ ...waiting, status: 'missed', waitEndsAt: undefined }, left])
  await clock.advance(20_000)
  const before = ways.told.length
  await clock.advance(299_000)
  expect(ways.told).toHaveLength(before)
  await clock.advance(2_000)
  expect(ways.told.at(-1)).toBe('Miriam Castell is in Unassigned')
})

test('[R20] [R29] somebody who is offline is not called for what is unassigned', async () => {
  const { desk: it, clock, ways } = desk()
  it.showFolder('unassigned', [waiting])
  it.setOnline(false)
  await clock.advance(120_000)
  expect(ways.told).toEqual([])
})

test('[R29] a message and an assignment are told, and taken off the screen once they were read, here or elsewhere', async () => {
  const { desk: it, clock, route, ways, news } = desk()
  it.showFolder('mine', [held])
  news('assigned', held)
  expect(ways.told).toEqual(['Tom Berger was assigned to you'])
  ways.screen.get('frontdesk-shop-mine')?.onClick()
  expect(route.$place.get()).toEqual({ folder: 'mine', conversation: 'mine' })
  expect(ways.screen.size).toBe(0)
  route.go({ folder: 'mine', conversation: null })
  news('message', held)
  await clock.advance(1_000)
  expect(ways.told.at(-1)).toBe('New message from Tom Berger')
  it.news({ type: 'seen', conversation: held.conversation, seq: 99 })
  expect(ways.screen.size).toBe(0)
})

test('[R29] what the agent is reading, in this tab or in another, is not told', async () => {
  const { desk: it, clock, route, ways, news } = desk()
  it.showFolder('mine', [held])
  news('message', held)
  it.news({ type: 'seen', conversation: held.conversation, seq: 99 })
  await clock.advance(5_000)
  ways.isLooking = true
  route.go({ folder: 'mine', conversation: held.conversation })
  news('message', held)
  await clock.advance(5_000)
  expect(ways.told).toEqual([])
  ways.isLooking = false
  news('message', held)
  await clock.advance(5_000)
  expect(ways.told).toHaveLength(1)
})

test('[R29] each of the three can be switched off, and the sound', async () => {
  const { desk: it, clock, ways, switches, news } = desk()
  it.showFolder('unassigned', [waiting])
  it.showFolder('mine', [held])
  switches.turn('sound', false)
  news('assigned', held)
  expect([ways.told.length, ways.chimes]).toEqual([1, 0])
  for (const event of ['unassigned', 'assigned', 'message'] as const) switches.turn(event, false)
  news('unassigned', waiting)
  news('assigned', held)
  news('message', held)
  await clock.advance(120_000)
  expect(ways.told).toHaveLength(1)
})

test('[R29] a tab that does not lead is silent, and takes over who waits once it does', async () => {
  const { desk: it, clock, ways, news } = desk(false)
  it.showFolder('unassigned', [waiting])
  news('unassigned', waiting)
  await clock.advance(60_000)
  expect(ways.told).toEqual([])
  ways.startLeading()
  await clock.advance(20_000)
  expect(ways.told).toEqual(['Miriam Castell is in Unassigned'])
})

test('[R29] nobody is asked before they are online; then in words, and the browser asks only after a press', async () => {
  const notify = fakeNotify('default')
  const it = stage('#/unassigned', createFakeDesk({ online: false }), { notify })
  expect(it.queryByText(inboxEn.notify.ask)).toBeNull()
  act(() => it.desk.setOnline(true))
  await it.findByText(inboxEn.notify.ask)
  expect(notify.ways.asks).toBe(0)
  await act(async () => it.getByRole('button', { name: inboxEn.notify.allow }).click())
  expect(notify.ways.asks).toBe(1)
  await waitFor(() => expect(it.queryByText(inboxEn.notify.ask)).toBeNull())
})

test('[R29] whoever does not want to be asked is not asked again, and finds it in the list of notifications', async () => {
  const notify = fakeNotify('default')
  const first = stage('#/unassigned', createFakeDesk(), { notify })
  act(() => first.getByRole('button', { name: inboxEn.notify.notNow }).click())
  const again = stage('#/unassigned', createFakeDesk(), { notify })
  expect(again.queryByText(inboxEn.notify.ask)).toBeNull()
})

test.each(['notNow', 'allow'] as const)(
  'whoever has answered the bar (%s) goes on in the list, and not at the top of the page',
  async (answer) => {
    const it = stage('#/unassigned', createFakeDesk(), { notify: fakeNotify('default') })
    const button = it.getByRole('button', { name: inboxEn.notify[answer] })
    button.focus()
    await act(async () => button.click())
    await waitFor(() => expect(it.queryByText(inboxEn.notify.ask)).toBeNull())
    expect(it.focused()?.closest('.column')).not.toBeNull()
  },
)
