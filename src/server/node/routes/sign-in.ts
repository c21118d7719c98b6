import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { HostContext } from '../context.ts'
import { headersOf } from '../people/headers-of.ts'
import { LIFE_MS } from '../people/links.ts'
import type { Turned } from '../people/sessions.ts'
import { askedLanguage } from '../sign-in/asked-language.ts'
import { SIGN_IN_SCRIPT, SIGN_IN_STYLE } from '../sign-in/assets.ts'
import type { Say } from '../sign-in/page.ts'
import { setUpRoutes } from './set-up.ts'
import { comeIn, type Env, signInAnswer, texts } from './sign-in-answers.ts'

/** A form with a few lines in it, and some room. */
const FORM_BYTES = 4_096

const tooMany =
  (leftMs: number): Say =>
  (say) =>
    say.tooMany(Math.max(1, Math.ceil(leftMs / 60_000)))

/** Where a one-time link, or a password, becomes a session. Nothing here says who there is. */
export function signInRoutes(context: HostContext) {
  const { accounts, sessions, addresses, signInPace, peopleMail, hub } = context
  const routes = new Hono<Env>()
  const mails = peopleMail !== undefined

  routes.get('/', (c) => signInAnswer(c, 200, { page: 'sign-in' }))
  routes.get('/link', (c) => signInAnswer(c, 200, { page: 'link', mails }))
  routes.get('/page.js', (c) => c.body(SIGN_IN_SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  routes.get('/page.css', (c) => c.body(SIGN_IN_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))

  routes.post('*', bodyLimit({ maxSize: FORM_BYTES }), async (c, next) => {
    // Another site must not sign somebody in as somebody else.
    if (c.req.header('origin') !== addresses.ownOrigin(c.req.header('host')))
      return signInAnswer(c, 403, { page: 'sign-in', notice: (say) => say.elsewhere })
    const leftMs = signInPace.take(addressOf(c))
    if (leftMs > 0) return signInAnswer(c, 429, { page: 'sign-in', notice: tooMany(leftMs) }, leftMs)
    return next()
  })

  routes.post('/', async (c) => {
    const { code } = await c.req.parseBody()
    const agent = typeof code === 'string' ? accounts.redeem(code, 'sign-in') : undefined
    if (!agent) return signInAnswer(c, 401, { page: 'sign-in', notice: (say) => say.linkIsOver })
    // Whoever was invited is among the colleagues from now on.
    hub.staffChanged()
    return admit(c, await sessions.begin(agent.id, headersOf(c.env.incoming, addresses)))
  })

  routes.post('/password', async (c) => {
    const { email = '', password = '' } = await texts(c)
    const account = `account ${email.trim().toLowerCase()}`
    const leftMs = signInPace.take(account)
    if (leftMs > 0) return signInAnswer(c, 429, { page: 'sign-in', email, notice: tooMany(leftMs) }, leftMs)
    const turned = await sessions.signIn(email.trim(), password, headersOf(c.env.incoming, addresses))
    if (!turned) return signInAnswer(c, 401, { page: 'sign-in', email, notice: (say) => say.wrong })
    signInPace.forgive(account)
    return admit(c, turned)
  })

  routes.post('/link', async (c) => {
    const { email = '', purpose } = await texts(c)
    const agent = accounts.byEmail(email)
    // Nobody's mailbox is filled by others.
    const leftMs = signInPace.take(`mail ${email.trim().toLowerCase()}`)
    if (leftMs > 0) return signInAnswer(c, 429, { page: 'link', mails, email, notice: tooMany(leftMs) }, leftMs)
    const language = agent?.language ?? askedLanguage(c)
    // Not awaited: how long it takes would tell whether there is somebody.
    if (agent?.email !== undefined && peopleMail)
      void (purpose === 'reset'
        ? peopleMail.send('reset', agent.email, accounts.link(agent.id, 'reset'), language)
        : peopleMail.send('mailed', agent.email, accounts.link(agent.id, 'sign-in', LIFE_MS.mailed), language))
    return signInAnswer(c, 200, { page: 'link', mails, good: mails ? (say) => say.mailed : undefined })
  })

  function admit(c: Context<Env>, turned: Turned): Response {
    signInPace.forgive(addressOf(c))
    return comeIn(c, turned, context)
  }

  const addressOf = (c: Context<Env>): string => `address ${addresses.clientOf(c.env.incoming)}`

  routes.route('/', setUpRoutes(context))
  return routes
}
