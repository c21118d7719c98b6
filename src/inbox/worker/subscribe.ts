import type { PushView } from '../../server/node/routes/push.ts'

/** Where the server keeps which devices are called. */
export const PUSH_API = '/api/push'

/**
 * Have this browser's push service take calls of our server, which it did before or does now.
 *
 * Rejects where the browser refuses, or cannot reach its service.
 */
export async function subscribe(pushes: PushManager, { key, isLost }: Omit<PushView, 'isOn'>): Promise<PushSubscriptionJSON> {
  const before = await pushes.getSubscription()
  if (before && keyOf(before) === key && !isLost) return before.toJSON()
  // Its push service knows it no more, whatever the browser says; or it is bound to another server's key: data that was lost, or another Frontdesk at this address.
  await before?.unsubscribe()
  return (await pushes.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON()
}

const keyOf = ({ options }: PushSubscription): string =>
  btoa(String.fromCharCode(...new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
