import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { Delivery } from '../../crm/outbox.ts'
import type { HostContext } from '../context.ts'
import { administratorsOnly, type SignedIn } from './signed-in.ts'

const PAGE = 50
/** A key with some room. */
const KEY_BYTES = 2_048

const State = v.optional(v.picklist(['due', 'done', 'failed']))
const Key = v.strictObject({ sink: v.string(), id: v.string() })
const Place = v.strictObject({ createdAt: v.pipe(v.string(), v.digits(), v.transform(Number)), ...Key.entries })

/** For administrators: what left for the site's sinks, what is stuck and why, and how to have it tried again. */
export function deliveryRoutes({ storage, hub, sites }: HostContext) {
  const routes = new Hono<SignedIn>()
  routes.use(administratorsOnly)
  const siteOf = (param: string | undefined): string => param ?? ''

  routes.get('/', async (c) => {
    const site = siteOf(c.req.param('site'))
    const state = v.safeParse(State, c.req.query('state'))
    const { createdAt, sink, id } = c.req.query()
    const before = createdAt === undefined ? undefined : v.safeParse(Place, { createdAt, sink, id })
    if (!sites.has(site)) return c.json({ code: 'not-found', message: 'There is no such site.' }, 404)
    if (!state.success || before?.success === false)
      return c.json({ code: 'bad-command', message: 'State is "due", "done" or "failed"; a page comes after a delivery.' }, 400)
    const found = await storage.deliveries({ site, state: state.output, before: before?.output, limit: PAGE + 1 })
    c.header('cache-control', 'no-store')
    const sinks = (sites.get(site)?.sinks ?? []).map(({ name }) => name)
    return c.json({ sinks, deliveries: await Promise.all(found.slice(0, PAGE).map(shown)), more: found.length > PAGE })
  })

  routes.post('/retry', bodyLimit({ maxSize: KEY_BYTES }), async (c) => {
    // Not JSON is as good as no key.
    const key = v.safeParse(Key, await c.req.json().catch(() => null))
    if (!key.success) return c.json({ code: 'bad-command', message: 'Name the delivery by its "sink" and "id".' }, 400)
    if (await hub.retry({ site: siteOf(c.req.param('site')), ...key.output })) return c.body(null, 204)
    return c.json({ code: 'not-found', message: 'There is no such delivery that is not done.' }, 404)
  })

  async function shown(delivery: Delivery): Promise<object> {
    const record = await storage.record(delivery.record)
    return { ...delivery, object: record?.object, title: record?.title, conversation: record?.conversation }
  }
  return routes
}
