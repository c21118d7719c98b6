import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { faultOf } from '../../../cards/index.ts'
import { Rules } from '../../rules/rules.ts'
import type { HostContext } from '../context.ts'
import { administratorsOnly, type SignedIn } from './signed-in.ts'

const RULES_BYTES = 100_000

const Saving = v.strictObject({ rules: Rules, since: v.number() })

/** For administrators (R6): a site's business hours, how long it keeps what is closed, and which pages may chat. */
export function rulesRoutes({ hub, sites }: HostContext) {
  const routes = new Hono<SignedIn>()
  routes.use(administratorsOnly)
  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    return sites.has(c.req.param('site') ?? '') ? next() : c.json({ code: 'not-found', message: 'There is no such site.' }, 404)
  })

  /** With `fixedOrigins`, which the configuration names and only the configuration changes. */
  routes.get('/', async (c) => {
    const site = c.req.param('site') ?? ''
    const origins = sites.get(site)?.origins ?? []
    return c.json({ ...(await hub.rules.of(site)), fixedOrigins: origins === 'any' ? [] : origins })
  })

  routes.put('/', bodyLimit({ maxSize: RULES_BYTES }), async (c) => {
    // Not JSON is as good as nothing: the schema refuses it.
    const body = v.safeParse(Saving, await c.req.json().catch(() => undefined))
    if (!body.success) {
      return c.json({ code: 'bad-command', message: 'Some of this cannot be.', faults: body.issues.map(faultOf) }, 400)
    }
    const { rules, since } = body.output
    const kept = await hub.rules.keep(c.req.param('site') ?? '', rules, since, c.get('agent').name)
    if (kept) return c.json(kept)
    return c.json({ code: 'taken', message: 'Somebody else has changed these settings meanwhile. Read them again.' }, 409)
  })
  return routes
}
