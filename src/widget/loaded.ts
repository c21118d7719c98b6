import { destroyed, unloaded } from './api/failures.ts'
import type { Core } from './core.ts'
import type { Session } from './session/session-host.ts'

/** The session, loaded if need be. Rejects with `offline` when it cannot be, and with `destroyed` when the chat is destroyed meanwhile. */
export async function loaded(core: Core): Promise<Session> {
  const session = await core.start().catch((cause) => {
    throw unloaded(cause)
  })
  if (core.isOver) throw destroyed()
  return session
}
