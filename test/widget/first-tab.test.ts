import { afterEach, expect, test, vi } from 'vitest'
import { createFirstTab, type FirstTab } from '../../src/widget/attention/first-tab.ts'

const tabs: FirstTab[] = []
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.end()
})

/** A tab of its own, in front or not, with the real channel between tabs. */
function openTab(isInFront: boolean) {
  const page = Object.assign(new EventTarget(), { visibilityState: isInFront ? ('visible' as const) : ('hidden' as const) })
  const tab = createFirstTab('shop', () => {}, page)
  tabs.push(tab)
  const turn = (to: 'visible' | 'hidden') => {
    Object.assign(page, { visibilityState: to })
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { ...tab, turn }
}
const settled = (those: FirstTab[], wanted: boolean[]) =>
  vi.waitFor(() => expect(those.map((tab) => tab.isFirst())).toEqual(wanted), 5_000)

test('the tab that was in front last is the first, also when none is in front any more', async () => {
  const [one, two] = [openTab(true), openTab(true)]
  await settled([one, two], [false, true])
  two.turn('hidden')
  one.turn('visible')
  await settled([one, two], [true, false])
  one.turn('hidden')
  await settled([one, two], [true, false])
})

test('a tab that opens behind another leaves it the first', async () => {
  const [front, behind] = [openTab(true), openTab(false)]
  await settled([front, behind], [true, false])
})

test('where tabs cannot hear each other, each is the first', () => {
  vi.stubGlobal('BroadcastChannel', () => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect([openTab(false), openTab(true)].map((tab) => tab.isFirst())).toEqual([true, true])
  vi.unstubAllGlobals()
})
