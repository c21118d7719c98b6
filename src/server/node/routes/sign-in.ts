import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { HostContext } from '../context.ts'
import { POLICY } from '../headers.ts'
import { SIGN_IN_SCRIPT, SIGN_IN_STYLE, type SignInNotice, signInPage } from '../sign-in-page.ts'

/** A form with one code in it, and some room. */
const FORM_BYTES = 1_024

const HEADERS = { 'content-security-policy': POLICY.signIn, 'cache-control': 'no-store' }

/** The sign-in page as an answer. */
export function signInAnswer(status: 200 | 401 | 403 | 429, notice: SignInNotice = 'none'): Response {
  return new Response(signInPage(notice), { status, headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' } })
}

/** Where a one-time link becomes a session. */
export function signInRoutes({ accounts, addresses, cookie, signInPace, endSession }: HostContext) {
  const routes = new Hono<{ Bindings: HttpBindings }>()

  routes.get('/', () => signInAnswer(200))
  routes.get('/page.js', (c) => c.body(SIGN_IN_SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  routes.get('/page.css', (c) => c.body(SIGN_IN_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))

  routes.post('/', bodyLimit({ maxSize: FORM_BYTES }), async (c) => {
    // Another site must not sign somebody in as somebody else.
    if (c.req.header('origin') !== addresses.ownOrigin(c.req.header('host'))) return signInAnswer(403, 'elsewhere')
    if (!signInPace.allows(addresses.clientOf(c.env.incoming))) return signInAnswer(429, 'too-many')
    const { code } = await c.req.parseBody()
    const signedIn = typeof code === 'string' ? accounts.redeem(code) : undefined
    if (!signedIn) return signInAnswer(401, 'link-is-over')
    const before = cookie.read(c.req.header('cookie'))
    if (before !== undefined) {
      accounts.end(before)
      endSession(before)
    }
    return c.body(null, 303, { location: '/inbox/', 'set-cookie': cookie.keep(signedIn.session), 'cache-control': 'no-store' })
  })
  return routes
}
