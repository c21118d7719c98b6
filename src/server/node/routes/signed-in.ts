import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { HostContext } from '../context.ts'
import { headersOf } from '../people/headers-of.ts'
import type { Agent } from '../people/person.ts'

/** What a route behind `agentsOnly` knows. */
export interface SignedIn {
  Bindings: HttpBindings
  /** `session` is the session's id. */
  Variables: { agent: Agent; session: string }
}

/** Lets only agents pass; everybody else gets `refuse`. */
export function agentsOnly(
  { sessions, addresses }: Pick<HostContext, 'sessions' | 'addresses'>,
  refuse: (c: Context) => Response,
) {
  return createMiddleware<SignedIn>(async (c, next) => {
    const present = c.req.header('cookie') && (await sessions.of(headersOf(c.env.incoming, addresses)))
    if (!present) return refuse(c)
    c.set('agent', present.agent)
    c.set('session', present.session)
    await next()
    for (const cookie of present.cookies) c.header('set-cookie', cookie, { append: true })
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
