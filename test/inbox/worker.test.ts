import { expect, test } from 'vitest'
import { lead, show } from '../../src/inbox/worker/call.ts'
import type { InboxWindow, WorkerScope } from '../../src/inbox/worker/scope.ts'
import type { Note } from '../../src/server/push/note.ts'

const INBOX = 'https://chat.shop.example/inbox/'
const note: Note = { tag: 'frontdesk-shop-c', title: 'Kari', body: '', open: '?site=shop#/mine/c', isQuiet: false }

type Shown = NotificationOptions & { title: string; renotify?: boolean }

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
      showNotification: async (title: string, options: NotificationOptions) => void shown.push({ title, ...options }),
      getNotifications: async ({ tag }: { tag: string }) => shown.filter((it) => it.tag === tag).slice(-1),
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
