import type { Note } from '../../server/push/note.ts'
import type { Opening } from './opening.ts'
import type { WorkerScope } from './scope.ts'
import { isTold, type Told, toldNow } from './told.ts'
import { addressOf, isLookedAt, windowsFor } from './windows.ts'

/** Show what the server has sent, unless it is what somebody looks at. */
export async function show(scope: WorkerScope, note: Note): Promise<void> {
  const { tag, title, body, open, isQuiet, isOver } = note
  if (await isLookedAt(scope, open)) return
  const { registration } = scope
  const isHeard = !isQuiet && !(await isTold((filter) => registration.getNotifications(filter), note))
  const options: NotificationOptions & { renotify: boolean } = {
    tag,
    body,
    data: toldNow(note),
    renotify: isHeard,
    silent: !isHeard,
    ...PICTURES,
  }
  await registration.showNotification(title, options)
  if (isOver) return
  // No code: only an installed inbox has a badge.
  await scope.navigator.setAppBadge?.().catch(() => {})
}

/** Lead to what the notification tells of: in a window that is open, or else in a new one. */
export async function lead(scope: WorkerScope, notification: Pick<Notification, 'close' | 'data'>): Promise<void> {
  notification.close()
  const { open } = notification.data as Told
  const [window] = await windowsFor(scope, open)
  if (!window) return void (await scope.clients.openWindow(addressOf(scope, open)))
  window.postMessage({ type: 'frontdesk-open', open } satisfies Opening)
  await window.focus()
}

/** Beside the worker, as `public/` has them. */
export const PICTURES = { icon: './icon-192.png', badge: './badge-96.png' }
