import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { isLanguage, LANGUAGES } from '../../../locales/inbox/languages.ts'
import { Email, Line } from '../../../protocol/index.ts'
import type { HostContext } from '../context.ts'
import { PASSWORD_CHARS } from '../people/auth.ts'
import { mistake } from '../people/mistake.ts'
import { checkPassword } from '../people/password-rules.ts'
import type { Agent } from '../people/person.ts'
import type { ShownSession } from '../people/sessions.ts'
import { refused } from './refused.ts'
import type { SignedIn } from './signed-in.ts'

const BODY_BYTES = 4_096

const SPOKEN = Object.keys(LANGUAGES).filter(isLanguage)
const Secret = v.pipe(v.string(), v.maxLength(PASSWORD_CHARS.most * 4))
const Face = v.strictObject({
  name: v.optional(Line),
  email: v.optional(v.nullable(Email)),
  language: v.optional(v.nullable(v.picklist(SPOKEN))),
  current: v.optional(Secret),
})
const Password = v.strictObject({ password: Secret, current: v.optional(Secret) })

/** What somebody sees of themselves. */
export interface You {
  agent: Agent
  hasPassword: boolean
  /** Newest use first; `isThis` is the one that asks, and `isCalled` one whose browser is called while the inbox is closed. */
  sessions: (ShownSession & { isThis: boolean; isCalled: boolean })[]
}

/** What everybody may change of themselves: name, address, language, password, sessions. */
export function youRoutes(context: HostContext) {
  const { accounts, sessions, signInPace, endSession, hub, push } = context
  const routes = new Hono<SignedIn>()
  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    return next()
  })
  routes.use(bodyLimit({ maxSize: BODY_BYTES }))

  routes.get('/', async (c) => c.json(await shown(c)))

  routes.put('/', (c) =>
    refused(c, async () => {
      const body = v.safeParse(Face, await bodyOf(c))
      if (!body.success)
        return badCommand(c, 'Send { "name", "email", "language" }, or some of them, and "current": your password.')
      const { current, ...change } = body.output
      const agent = c.get('agent')
      // Whoever sits at a screen that was left open must not take the account with them.
      const moves = change.email !== undefined && (change.email ?? undefined) !== agent.email
      const leftMs = moves ? await prove(agent, current) : 0
      if (leftMs > 0) return tooMany(c, leftMs)
      accounts.change(agent.id, change)
      hub.staffChanged()
      return c.json(await shown(c))
    }),
  )

  routes.put('/password', (c) =>
    refused(c, async () => {
      const body = v.safeParse(Password, await bodyOf(c))
      if (!body.success) return badCommand(c, 'Send { "password", "current" }.')
      const agent = c.get('agent')
      const { password, current } = body.output
      if (agent.email === undefined)
        throw mistake('email', 'no-address', 'Set your e-mail address first: you sign in with the two.')
      const leftMs = await prove(agent, current)
      if (leftMs > 0) return tooMany(c, leftMs)
      checkPassword(password, agent)
      await sessions.setPassword(agent.id, password)
      for (const ended of sessions.endAll(agent.id, c.get('session'))) endSession(ended)
      return c.body(null, 204)
    }),
  )

  routes.delete('/sessions', (c) => {
    for (const ended of sessions.endAll(c.get('agent').id, c.get('session'))) endSession(ended)
    return c.body(null, 204)
  })

  routes.delete('/sessions/:id', (c) => {
    const id = c.req.param('id')
    if (!sessions.end(c.get('agent').id, id))
      return c.json({ code: 'not-found', message: 'There is no such session of yours.' }, 404)
    endSession(id)
    return c.body(null, 204)
  })

  routes.delete('/sessions/:id/calls', (c) => {
    const id = c.req.param('id')
    const isTheirs = sessions.list(c.get('agent').id).some((session) => session.id === id)
    // One that its push service has lost would come back by itself.
    if (!isTheirs || !push?.devices.of(id))
      return c.json({ code: 'not-found', message: 'No browser is called in such a session of yours.' }, 404)
    push.devices.forget(id)
    return c.body(null, 204)
  })

  const called = (agent: string): ReadonlySet<string> => new Set(push?.pushes.devices(agent).map(({ session }) => session))

  async function shown(c: Context<SignedIn>): Promise<You> {
    const { id } = c.get('agent')
    const inCalls = called(id)
    const own = sessions
      .list(id)
      .map((session) => ({ ...session, isThis: session.id === c.get('session'), isCalled: inCalls.has(session.id) }))
    return { agent: accounts.agent(id) ?? c.get('agent'), hasPassword: await sessions.hasPassword(id), sessions: own }
  }

  /**
   * That it is the person: by the password, where they have one.
   *
   * @returns for how many ms it cannot be tried; `0` when it is proved.
   * @throws {FrontdeskError} `bad-option`: it is not their password.
   */
  async function prove(agent: Agent, current = ''): Promise<number> {
    if (!(await sessions.hasPassword(agent.id))) return 0
    const account = `account ${agent.email?.toLowerCase()}`
    const leftMs = signInPace.take(account)
    if (leftMs > 0) return leftMs
    if (!(await sessions.isPassword(agent.id, current))) throw mistake('current', 'not-yours', 'This is not your password.')
    signInPace.forgive(account)
    return 0
  }

  return routes
}

// Not JSON is as good as nothing: the schema refuses it.
const bodyOf = (c: Context): Promise<unknown> => c.req.json().catch(() => undefined)
const badCommand = (c: Context, message: string): Response => c.json({ code: 'bad-command', message }, 400)

function tooMany(c: Context, retryAfterMs: number): Response {
  c.header('retry-after', String(Math.ceil(retryAfterMs / 1_000)))
  const message = `Too many tries. Try again in ${Math.ceil(retryAfterMs / 60_000)} min.`
  return c.json({ code: 'too-many', message, retryAfterMs }, 429)
}
