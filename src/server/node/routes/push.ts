import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { Wanted } from '../../push/device.ts'
import type { HostContext } from '../context.ts'
import type { SignedIn } from './signed-in.ts'

const BODY_BYTES = 4_096

const WantedSchema = v.strictObject({
  unassigned: v.boolean(),
  assigned: v.boolean(),
  message: v.boolean(),
  sound: v.boolean(),
}) satisfies v.GenericSchema<Wanted>

const bytes = (count: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[\w-]{1,200}$/),
    v.check((key) => Buffer.from(key, 'base64url').length === count, `must be ${count} bytes as base64url`),
  )

/** What a browser's push service gave it; what it does not say stays as it was. `again`: only if its agent has not ended it meanwhile, nor its push service this very address. */
const Keeping = v.strictObject({
  endpoint: v.pipe(v.string(), v.maxLength(2_000)),
  keys: v.strictObject({ p256dh: bytes(65), auth: bytes(16) }),
  wanted: v.optional(WantedSchema),
  language: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{2,20}$/))),
  again: v.optional(v.literal(true)),
})

const EVERYTHING: Wanted = { unassigned: true, assigned: true, message: true, sound: true }

/** How the session that asks stands to being called while the inbox is closed. */
export interface PushView {
  /** What to subscribe with, base64url. */
  key: string
  /** This session's device is called. */
  isOn: boolean
  /** It was, and its push service knows it no more: it may be kept again. One that is neither was ended by its agent, or never begun, and stays so. */
  isLost: boolean
}

/** Whether this browser calls its agent while no inbox is open in it. It ends with the session. */
export function pushRoutes({ push }: HostContext) {
  const routes = new Hono<SignedIn>()
  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    return next()
  })
  if (!push) return routes
  const { devices } = push

  routes.get('/', (c) => {
    const device = devices.of(c.get('session'))
    return c.json({ key: push.publicKey, isOn: device?.isLost === false, isLost: device?.isLost === true } satisfies PushView)
  })

  routes.put('/', bodyLimit({ maxSize: BODY_BYTES }), async (c) => {
    // Not JSON is as good as nothing: the schema refuses it.
    const body = v.safeParse(Keeping, await c.req.json().catch(() => undefined))
    if (!body.success || !push.mayCall(body.output.endpoint)) {
      const message = 'Send a push subscription, { "endpoint", "keys" }, of a service at an https address of the open internet.'
      return c.json({ code: 'bad-command', message }, 400)
    }
    const session = c.get('session')
    const before = devices.of(session)
    const { again, endpoint, keys, wanted = before?.wanted ?? EVERYTHING, language = before?.language ?? 'en' } = body.output
    if (again && (!before || (before.isLost && before.endpoint === endpoint))) return notCalled(c)
    devices.keep(session, { endpoint, keys }, wanted, language)
    return c.body(null, 204)
  })

  routes.delete('/', (c) => {
    devices.forget(c.get('session'))
    return c.body(null, 204)
  })

  routes.post('/trial', (c) => {
    if (devices.of(c.get('session'))?.isLost !== false) return notCalled(c)
    push.tryOut(c.get('session'))
    return c.body(null, 204)
  })
  return routes
}

const notCalled = (c: Context): Response => c.json({ code: 'not-found', message: 'This device is not called.' }, 404)
