import { join } from 'node:path'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Agent } from '../accounts.ts'
import type { HostContext } from '../context.ts'
import { createFiles } from '../files.ts'
import { POLICY } from '../headers.ts'
import { signInAnswer } from './sign-in.ts'

interface SignedIn {
  Variables: { agent: Agent; session: string }
}

/** Lets only agents pass; everybody else gets `refuse`. */
function agentsOnly({ accounts, cookie }: HostContext, refuse: () => Response) {
  return createMiddleware<SignedIn>(async (c, next) => {
    const session = cookie.read(c.req.header('cookie'))
    const agent = session === undefined ? undefined : accounts.agentOf(session)
    if (session === undefined || !agent) return refuse()
    c.set('agent', agent)
    c.set('session', session)
    return next()
  })
}

/** The agents' app. Not even its scripts are to be had without a session. */
export function inboxRoutes(context: HostContext) {
  const routes = new Hono<SignedIn>()
  const files = createFiles(join(context.assets, 'inbox'))
  routes.use(agentsOnly(context, () => signInAnswer(401)))
  routes.get('/*', async (c) => {
    const path = c.req.path.replace(/^\/inbox\/?/, '')
    const isPage = path === ''
    const headers = { 'content-security-policy': POLICY.inbox, ...(isPage && { 'cache-control': 'no-store' }) }
    return (await files.serve(isPage ? 'index.html' : path, c.req.raw, headers)) ?? c.notFound()
  })
  return routes
}

const unauthorized = (): Response =>
  Response.json({ code: 'unauthorized', message: 'Sign in first.' }, { status: 401, headers: { 'cache-control': 'no-store' } })

/** What the agents' app asks for beside its socket. */
export function apiRoutes(context: HostContext) {
  const { accounts, addresses, cookie, sites, storage, endSession } = context
  const routes = new Hono<SignedIn>()
  routes.use(agentsOnly(context, unauthorized))

  routes.get('/me', (c) => {
    c.header('cache-control', 'no-store')
    return c.json({ agent: c.get('agent'), sites: [...sites.values()].map(({ id, name }) => ({ id, name })) })
  })

  routes.get('/playbooks/:site/:version', async (c) => {
    const playbook = await storage.playbook(c.req.param('site'), c.req.param('version'))
    if (playbook === undefined) return c.json({ code: 'not-found', message: 'There is no such version.' }, 404)
    // A version never changes.
    return c.body(playbook, 200, { 'content-type': 'application/json', 'cache-control': 'private, max-age=31536000, immutable' })
  })

  routes.post('/sign-out', (c) => {
    if (c.req.header('origin') !== addresses.ownOrigin(c.req.header('host')))
      return c.json({ code: 'forbidden', message: 'Only the inbox itself may sign out.' }, 403)
    accounts.end(c.get('session'))
    endSession(c.get('session'))
    return c.body(null, 204, { 'set-cookie': cookie.forget(), 'cache-control': 'no-store' })
  })
  return routes
}
