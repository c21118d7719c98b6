import { Hono } from 'hono'
import type { HostContext } from '../context.ts'
import { headersOf } from '../people/headers-of.ts'
import { deliveryRoutes } from './deliveries.ts'
import { insightRoutes } from './insight.ts'
import { peopleRoutes } from './people.ts'
import { playbooksRoutes } from './playbooks.ts'
import { pushRoutes } from './push.ts'
import { replyRoutes } from './replies.ts'
import { rulesRoutes } from './rules.ts'
import { agentsOnly, ownPagesOnly, type SignedIn } from './signed-in.ts'
import { youRoutes } from './you.ts'

const unauthorized = (): Response =>
  Response.json({ code: 'unauthorized', message: 'Sign in first.' }, { status: 401, headers: { 'cache-control': 'no-store' } })

/** What the agents' app asks for beside its socket. */
export function apiRoutes(context: HostContext) {
  const { sessions, addresses, sites, storage, endSession } = context
  const routes = new Hono<SignedIn>()
  routes.use(agentsOnly(context, unauthorized))
  routes.use(ownPagesOnly(context))

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

  routes.post('/sign-out', async (c) => {
    const { cookies } = await sessions.signOut(headersOf(c.env.incoming, addresses))
    endSession(c.get('session'))
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
    return c.body(null, 204, { 'cache-control': 'no-store' })
  })

  routes.route('/you', youRoutes(context))
  routes.route('/push', pushRoutes(context))
  routes.route('/people', peopleRoutes(context))
  routes.route('/sites/:site/deliveries', deliveryRoutes(context))
  routes.route('/sites/:site/playbooks', playbooksRoutes(context))
  routes.route('/sites/:site/rules', rulesRoutes(context))
  routes.route('/sites/:site/insight', insightRoutes(context))
  routes.route('/sites/:site/replies', replyRoutes(context))
  return routes
}
