import type { Note } from '../../server/push/note.ts'
import { lead, show } from './call.ts'
import { renew } from './renew.ts'
import type { WorkerScope } from './scope.ts'

/** It shows what the server sends while no inbox is open, and leads there. It keeps nothing, and stands between nobody and the server. */
const scope = self as unknown as WorkerScope

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('push', (event) => event.waitUntil(show(scope, event.data?.json() as Note)))
scope.addEventListener('notificationclick', (event) => event.waitUntil(lead(scope, event.notification)))
scope.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(scope)))
