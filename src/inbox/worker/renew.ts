import type { PushView } from '../../server/node/routes/push.ts'
import type { WorkerScope } from './scope.ts'
import { PUSH_API, subscribe } from './subscribe.ts'

/**
 * The push service has given this browser another address: tell the server, which keeps what it is called for. A browser that its agent has silenced stays so. Rejects where
 * nobody can be reached; the open inbox then sees to it.
 */
export async function renew({ registration }: WorkerScope): Promise<void> {
  const view = (await (await fetch(PUSH_API)).json()) as PushView
  if (!view.isOn && !view.isLost) return
  const { endpoint, keys } = await subscribe(registration.pushManager, view)
  const headers = { 'content-type': 'application/json' }
  await fetch(PUSH_API, { method: 'PUT', headers, body: JSON.stringify({ endpoint, keys, again: true }) })
}
