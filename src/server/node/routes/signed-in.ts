import { createMiddleware } from 'hono/factory'
import type { Agent } from '../accounts.ts'
import type { HostContext } from '../context.ts'

export interface SignedIn {
  Variables: { agent: Agent; session: string }
}

/** Lets only agents pass; everybody else gets `refuse`. */
export function agentsOnly({ accounts, cookie }: Pick<HostContext, 'accounts' | 'cookie'>, refuse: () => Response) {
  return createMiddleware<SignedIn>(async (c, next) => {
    const session = cookie.read(c.req.header('cookie'))
    const agent = session === undefined ? undefined : accounts.agentOf(session)
    if (session === undefined || !agent) return refuse()
    c.set('agent', agent)
    c.set('session', session)
    return next()
  })
}

/** Lets only administrators pass, of those who are signed in (R6). */
export const administratorsOnly = createMiddleware<SignedIn>(async (c, next) => {
  if (c.get('agent').role === 'admin') return next()
  return c.json({ code: 'forbidden', message: 'Only an administrator may do this.' }, 403)
})

/** Lets what changes something pass only from our own pages: a cookie goes along with a request from any. */
export function ownPagesOnly({ addresses }: Pick<HostContext, 'addresses'>) {
  return createMiddleware(async (c, next) => {
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (isReading || c.req.header('origin') === addresses.ownOrigin(c.req.header('host'))) return next()
    return c.json({ code: 'forbidden', message: 'Only the inbox itself may do this.' }, 403)
  })
}
