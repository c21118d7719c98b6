import { parse, serialize } from 'hono/utils/cookie'
import { SESSION_MS } from './accounts.ts'

/** The cookie that carries an agent's session. Scripts cannot read it, and other sites cannot have it sent. */
export interface SessionCookie {
  read(header: string | undefined): string | undefined
  /** The `Set-Cookie` that keeps this session. */
  keep(session: string): string
  /** The `Set-Cookie` that forgets it. */
  forget(): string
}

export function createSessionCookie(isHttps: boolean, port: number): SessionCookie {
  // Cookies of one name are shared between all ports of a machine; two Frontdesks on localhost would sign each other out.
  const name = isHttps ? '__Host-frontdesk' : `frontdesk-${port}`
  const options = { path: '/', httpOnly: true, secure: isHttps, sameSite: 'Strict' } as const
  return {
    read: (header) => (header === undefined ? undefined : parse(header, name)[name]),
    keep: (session) => serialize(name, session, { ...options, maxAge: SESSION_MS / 1_000 }),
    forget: () => serialize(name, '', { ...options, maxAge: 0 }),
  }
}
