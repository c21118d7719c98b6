import { expect, onTestFinished, test, vi } from 'vitest'
import { takeAway } from '../../src/inbox/notify/closed/taken-away.ts'
import { showNote } from '../../src/inbox/notify/show.ts'
import { lead, show } from '../../src/inbox/worker/call.ts'
import type { InboxWindow, WorkerScope } from '../../src/inbox/worker/scope.ts'
import type { Note } from '../../src/server/push/note.ts'
import { settle } from '../../src/testing/clock.ts'

const INBOX = 'https://chat.shop.example/inbox/'
const note: Note = { tag: 'frontdesk-shop-c', title: 'Kari', body: '', open: '?site=shop#/mine/c', isQuiet: false }

type Shown = NotificationOptions & { title: string; renotify?: boolean; close: () => void }

/** A browser with these windows of this machine open; the first has the focus. */
function aBrowser(...addresses: string[]) {
  const shown: Shown[] = []
  const opened: string[] = []
  const told: string[] = []
  const badges: number[] = []
  const windows = addresses.map((url, index): InboxWindow & { url: string } => ({
    url,
    focused: index === 0,
    visibilityState: 'visible',
    focus: async () => void told.push(`focus ${url}`),
    postMessage: (message) => void told.push(`${(message as { open: string }).open} to ${url}`),
  }))
  const scope = {
    registration: {
      scope: INBOX,
      showNotification: async (title: string, options: NotificationOptions) => void shown.push({ title, ...options, close() {} }),
      getNotifications: async ({ tag = note.tag } = {}) => shown.filter((it) => it.tag === tag).slice(-1),
    },
    clients: { matchAll: async () => windows, openWindow: async (address: string) => void opened.push(address) },
    navigator: { setAppBadge: async () => void badges.push(1) },
  } as unknown as WorkerScope
  return { scope, shown, opened, told, badges }
}

test('[R29] what the server sends is shown under its tag, and leads to its place', async () => {
  const { scope, shown } = aBrowser()
  await show(scope, note)
  expect(shown).toMatchObject([{ title: 'Kari', tag: note.tag, renotify: true, silent: false, data: { open: note.open } }])
})

test('[R29] what stands there already, shown a moment ago by the open inbox, makes no second sound; nor does what is quiet', async () => {
  const { scope, shown } = aBrowser()
  await show(scope, note)
  await show(scope, note)
  await show(scope, { ...note, tag: 'other', isQuiet: true })
  expect(shown.map(({ silent, renotify }) => [silent, renotify])).toEqual([
    [false, true],
    [true, false],
    [true, false],
  ])
})

test('[R29] what the open inbox has told of, the worker does not ring for again, however much later; of the next word it does, and a minute later of Unassigned', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const { scope, shown } = aBrowser()
  const [word, free] = [
    { ...note, seq: 7 },
    { ...note, tag: 'free' },
  ]
  for (const it of [word, free]) await show(scope, it)
  vi.advanceTimersByTime(60_000)
  for (const it of [word, { ...word, seq: 8 }, free]) await show(scope, it)
  expect(shown.map(({ silent }) => silent)).toEqual([false, false, true, false, false])
})

test('[R29] what rang while the tab slept, the tab shows in its place without a sound; what came after it is heard', async () => {
  const { scope, shown } = aBrowser()
  await show(scope, { ...note, seq: 7 })
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => scope.registration } })
  onTestFinished(() => void vi.unstubAllGlobals())
  let chimes = 0
  const tell = async (seq: number) => {
    showNote({ ...note, seq, onClick() {} }, () => void chimes++)
    await settle()
  }
  await tell(7)
  expect([shown.length, shown.at(-1)?.renotify, chimes]).toEqual([2, false, 0])
  await tell(8)
  expect([shown.length, shown.at(-1)?.renotify, chimes]).toEqual([3, true, 1])
  // It was taken off the screen as the agent came to look.
  await show(scope, { ...note, seq: 9 })
  await takeAway()
  await tell(9)
  expect([shown.length, chimes]).toEqual([4, 1])
})

test('[R29] what was taken away in one tab, another that leads does not tell of again', async () => {
  const { scope, shown } = aBrowser()
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => scope.registration } })
  const channels: BroadcastChannel[] = []
  const Channel = BroadcastChannel
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(name)
        channels.push(this)
      }
    },
  )
  onTestFinished(() => {
    vi.unstubAllGlobals()
    for (const channel of channels) channel.close()
  })
  const aTab = async () => {
    vi.resetModules()
    const tab = await import('../../src/inbox/notify/closed/taken-away.ts')
    tab.shareTaken()
    return tab
  }
  const [leader, looked] = [await aTab(), await aTab()]
  await show(scope, { ...note, seq: 7 })
  await looked.takeAway()
  await expect.poll(() => leader.wasTakenAway({ ...note, seq: 7 })).toBe(true)
  expect([shown.length, leader.wasTakenAway({ ...note, seq: 8 })]).toEqual([1, false])
})

test('[R29] what is sent is shown, and heard, whatever stands there already: one that bears nothing, or that cannot be read', async () => {
  const { scope, shown } = aBrowser()
  await scope.registration.showNotification('Another', { tag: note.tag })
  await show(scope, { ...note, seq: 7 })
  scope.registration.getNotifications = () => Promise.reject(new DOMException('no', 'InvalidStateError'))
  await show(scope, { ...note, seq: 8 })
  expect(shown.slice(1).map(({ silent }) => silent)).toEqual([false, false])
})

test('[R29] what is over puts no badge on the inbox’s icon; what calls without a sound does', async () => {
  const { scope, shown, badges } = aBrowser()
  await show(scope, { ...note, isQuiet: true, isOver: true })
  expect([shown.length, badges.length]).toEqual([1, 0])
  await show(scope, { ...note, isQuiet: true })
  expect([shown.length, badges.length]).toEqual([2, 1])
})

test.each([
  [`${INBOX}?site=shop#/mine/c`, 0],
  [`${INBOX}#/mine/c`, 0],
  [`${INBOX}#/mine/d`, 1],
  [`${INBOX}?site=other#/mine/c`, 1],
  ['https://chat.shop.example/#/mine/c', 1],
])('[R29] with %s before the agent’s eyes, %i is shown', async (address, count) => {
  const { scope, shown } = aBrowser(address)
  await show(scope, note)
  expect(shown).toHaveLength(count)
})

test('what is sent to try is shown, whatever is looked at', async () => {
  const { scope, shown } = aBrowser(INBOX)
  await show(scope, { ...note, open: '' })
  expect(shown).toHaveLength(1)
})

test('[R29] a press goes to the window that is looked at, of those of that site; where there is none, one is opened', async () => {
  const press = { data: { open: note.open }, close() {} }
  const there = aBrowser(`${INBOX}?site=other`, INBOX)
  await lead(there.scope, press)
  expect([there.told, there.opened]).toEqual([[`${note.open} to ${INBOX}`, `focus ${INBOX}`], []])
  const nowhere = aBrowser(`${INBOX}?site=other`, 'https://chat.shop.example/demo/')
  await lead(nowhere.scope, press)
  expect([nowhere.told, nowhere.opened]).toEqual([[], [`${INBOX}${note.open}`]])
})
