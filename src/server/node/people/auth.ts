import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { betterAuth } from 'better-auth/minimal'
import * as v from 'valibot'
import { randomSecret } from '../secret.ts'
import type { Database } from '../storage/database.ts'
import { authTables } from './auth-tables.ts'

export interface AuthOptions {
  database: Database
  url: string
  isHttps: boolean
  port: number
}

export const SESSION_MS = 30 * 24 * 3_600_000
/** A session's end is moved at most this often, so that reading a page is not a write each time. */
export const SLIDE_MS = 3_600_000
/** The header in which our routes tell better-auth who is asking; it is written over whatever a client sent. */
export const CLIENT_HEADER = 'x-frontdesk-client'
/** NIST SP 800-63B-4 asks for 15 where a password is all there is. */
export const PASSWORD_CHARS = { least: 15, most: 128 } as const

/**
 * better-auth, as we use it: passwords, sessions and their cookie, in our own database. None of its routes is served; ours call it.
 * Who there is, and which links let them in, stays with `accounts.ts`, so that the command line needs none of this.
 */
export function createAuth({ database, url, isHttps, port }: AuthOptions) {
  return betterAuth({
    baseURL: url,
    secret: secretOf(database),
    database: authTables(database),
    logger: { disabled: true },
    telemetry: { enabled: false },
    user: {
      modelName: 'auth_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'agent',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'used_at',
        ipAddress: 'address',
        userAgent: 'device',
      },
      expiresIn: SESSION_MS / 1_000,
      updateAge: SLIDE_MS / 1_000,
    },
    account: {
      modelName: 'password',
      fields: {
        userId: 'agent',
        accountId: 'account',
        providerId: 'provider',
        password: 'hash',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_CHARS.least,
      maxPasswordLength: PASSWORD_CHARS.most,
    },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          // Cookies of one name are shared between all ports of a machine; two Frontdesks on localhost would sign each other out.
          name: isHttps ? '__Host-frontdesk' : `frontdesk-${port}`,
          attributes: { path: '/', httpOnly: true, secure: isHttps, sameSite: 'strict' },
        },
      },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    plugins: [{ id: 'frontdesk', endpoints: { begin } }],
  })
}

/** A session without a password, for whoever has used up a link. */
const begin = createAuthEndpoint(
  '/begin',
  { method: 'POST', body: v.object({ agent: v.string() }), metadata: { SERVER_ONLY: true } },
  async (context) => {
    const { internalAdapter } = context.context
    const user = await internalAdapter.findUserById(context.body.agent)
    const session = user && (await internalAdapter.createSession(user.id))
    if (session) await setSessionCookie(context, { session, user })
    return context.json({ begun: !!session })
  },
)

/** What signs the cookies. It lies with the data: the tokens that it signs are kept as hashes alone. */
function secretOf(database: Database): string {
  return database.transaction(() => {
    const kept = database.prepare<{ secret: string | null }>('SELECT secret FROM meta').first()?.secret
    if (kept) return kept
    const made = randomSecret(256)
    database.prepare('UPDATE meta SET secret = ?').run(made)
    return made
  })
}
