import type { PushView } from '../../server/node/routes/push.ts'
import type { Note } from '../../server/push/note.ts'
import { lead, show } from './call.ts'
import type { WorkerScope } from './scope.ts'
import { PUSH_API, subscribe } from './subscribe.ts'

/** It shows what the server sends while no inbox is open, and leads there. It keeps nothing, and stands between nobody and the server. */
const scope = self as unknown as WorkerScope

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('push', (event) => event.waitUntil(show(scope, event.data?.json() as Note)))
scope.addEventListener('notificationclick', (event) => event.waitUntil(lead(scope, event.notification)))
scope.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew()))

/** The push service has given this browser another address; the server keeps what it is called for. */
async function renew(): Promise<void> {
  const view = (await (await fetch(PUSH_API)).json()) as PushView
  const { endpoint, keys } = await subscribe(scope.registration.pushManager, view)
  const headers = { 'content-type': 'application/json' }
  await fetch(PUSH_API, { method: 'PUT', headers, body: JSON.stringify({ endpoint, keys }) })
}
