import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { HostContext } from '../context.ts'
import { POLICY } from '../headers.ts'
import type { Turned } from '../people/sessions.ts'
import { askedLanguage } from '../sign-in/asked-language.ts'
import { type SignInView, signInPage } from '../sign-in/page.ts'

export type Env = { Bindings: HttpBindings }

const HEADERS = { 'content-security-policy': POLICY.signIn, 'cache-control': 'no-store', vary: 'Accept-Language' }

/** A page before the inbox as an answer, in the language that the browser asks for. */
export function signInAnswer(
  c: Pick<Context, 'req'>,
  status: 200 | 401 | 403 | 422 | 429,
  view: SignInView,
  retryAfterMs = 0,
): Response {
  const retry = retryAfterMs > 0 && { 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) }
  return new Response(signInPage(view, askedLanguage(c)), {
    status,
    headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8', ...retry },
  })
}

/** Into the inbox, with a new session: at the site that the form was on the way to. Where in it, browsers keep behind the `#`. */
export function comeIn(
  c: Context<Env>,
  { cookies, ended }: Turned,
  { endSession, sites }: Pick<HostContext, 'endSession' | 'sites'>,
): Response {
  if (ended !== undefined) endSession(ended)
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  const site = c.req.query('site')
  const at = site !== undefined && sites.has(site) ? `?site=${encodeURIComponent(site)}` : ''
  return c.body(null, 303, { location: `/inbox/${at}`, 'cache-control': 'no-store' })
}

/** A form's fields, as far as they are text. */
export async function texts(c: Context): Promise<Partial<Record<string, string>>> {
  const fields = Object.entries(await c.req.parseBody())
  return Object.fromEntries(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
