import { isAPIError } from 'better-auth/api'
import type { Clock } from '../../../time/clock.ts'
import type { Accounts } from '../accounts.ts'
import type { Database } from '../storage/database.ts'
import { type AuthOptions, createAuth, SESSION_MS, SLIDE_MS } from './auth.ts'
import type { Agent } from './person.ts'

/** Somebody who is signed in. */
export interface Present {
  agent: Agent
  /** The session's id, which opens nothing. */
  session: string
  /** `Set-Cookie`s that make the browser keep the session as long as the server does. */
  cookies: string[]
}

/** The cookie has changed. */
export interface Turned {
  /** `Set-Cookie`s. */
  cookies: string[]
  /** The id of the session that came along and was ended. */
  ended: string | undefined
}

/** One session, for whom it belongs to. */
export interface ShownSession {
  id: string
  createdAt: number
  /** To the hour. */
  usedAt: number
  /** The address that it was begun from. */
  address: string
  /** What the browser calls itself. */
  device: string
}

/** Passwords and sessions. `headers` are a request's, as `headersOf` makes them. Everything rejects, or throws, with `storage`. */
export interface Sessions {
  /** Whose session the cookie carries; `undefined` once it is over, or its person may not come in any more. */
  of(headers: Headers): Promise<Present | undefined>
  /** Begin a session, and end the one that came along. */
  begin(agent: string, headers: Headers): Promise<Turned>
  /** The same with a password; `undefined` when address and password are not somebody's. It takes as long either way. */
  signIn(email: string, password: string, headers: Headers): Promise<Turned | undefined>
  /** End the session that came along. */
  signOut(headers: Headers): Promise<Turned>
  /** Newest use first. */
  list(agent: string): ShownSession[]
  /** @returns whether it was this person's. */
  end(agent: string, session: string): boolean
  /** End all of somebody's sessions. @returns the ids of those that were ended. */
  endAll(agent: string, except?: string): string[]
  /** A page stands open over this session: it lasts on. `false`: it is over. */
  keep(session: string): boolean
  hasPassword(agent: string): Promise<boolean>
  isPassword(agent: string, password: string): Promise<boolean>
  setPassword(agent: string, password: string): Promise<void>
}

export function createSessions(options: AuthOptions & { accounts: Accounts; clock: Clock }): Sessions {
  const { database, accounts, clock } = options
  const auth = createAuth(options)
  const rows = sessionRows(database, clock)

  async function of(headers: Headers): Promise<Present | undefined> {
    const { response, headers: answer } = await auth.api.getSession({ headers, returnHeaders: true })
    const agent = response && accounts.agent(response.user.id)
    return agent ? { agent, session: response.session.id, cookies: answer.getSetCookie() } : undefined
  }

  /** Nobody goes on in a session that another has begun in this browser. */
  async function leave(headers: Headers): Promise<string | undefined> {
    const present = await of(headers)
    if (present) rows.end(present.agent.id, present.session)
    return present?.session
  }

  async function hashOf(agent: string): Promise<string | undefined> {
    const { internalAdapter } = await auth.$context
    const found = (await internalAdapter.findAccounts(agent)).find(({ providerId }) => providerId === 'credential')
    return found?.password ?? undefined
  }

  return {
    of,
    async begin(agent, headers) {
      const ended = await leave(headers)
      rows.forgetOver()
      const begun = await auth.api.begin({ body: { agent }, headers, returnHeaders: true })
      return { cookies: begun.headers.getSetCookie(), ended }
    },
    async signIn(email, password, headers) {
      try {
        const signedIn = await auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true })
        return { cookies: signedIn.headers.getSetCookie(), ended: await leave(headers) }
      } catch (error) {
        // Not somebody's address and password, or not even an address: told as the same. Anything else goes up.
        if (isAPIError(error) && error.statusCode < 500) return undefined
        throw error
      }
    },
    async signOut(headers) {
      const ended = await leave(headers)
      const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true })
      return { cookies: answer.getSetCookie(), ended }
    },
    list: rows.list,
    end: rows.end,
    endAll: rows.endAll,
    keep: rows.keep,
    hasPassword: async (agent) => (await hashOf(agent)) !== undefined,
    async isPassword(agent, password) {
      const hash = await hashOf(agent)
      return hash !== undefined && (await auth.$context).password.verify({ hash, password })
    },
    async setPassword(agent, password) {
      const { internalAdapter, password: hashing } = await auth.$context
      const hash = await hashing.hash(password)
      if ((await hashOf(agent)) === undefined)
        await internalAdapter.createAccount({ userId: agent, accountId: agent, providerId: 'credential', password: hash })
      else await internalAdapter.updatePassword(agent, hash)
    },
  }
}

/** The sessions that better-auth keeps, by their ids: it knows them by their tokens alone, which we do not have. */
function sessionRows(database: Database, clock: Clock) {
  const list = database.prepare<ShownSession>(
    `SELECT id, created_at AS createdAt, used_at AS usedAt, coalesce(address, '') AS address, coalesce(device, '') AS device
     FROM session WHERE agent = ? AND expires_at > ? ORDER BY used_at DESC, id`,
  )
  const end = database.prepare('DELETE FROM session WHERE agent = ? AND id = ?')
  const endAll = database.prepare<{ id: string }>('DELETE FROM session WHERE agent = ? AND id <> ? RETURNING id')
  const expiry = database.prepare<{ expires_at: number }>('SELECT expires_at FROM session WHERE id = ? AND expires_at > ?')
  const slide = database.prepare('UPDATE session SET expires_at = ?, used_at = ? WHERE id = ?')
  const forgetOver = database.prepare('DELETE FROM session WHERE expires_at <= ?')
  return {
    list: (agent: string): ShownSession[] => list.all(agent, clock.now()).map((row) => ({ ...row })),
    end: (agent: string, session: string): boolean => end.run(agent, session) > 0,
    endAll: (agent: string, except = ''): string[] => endAll.all(agent, except).map(({ id }) => id),
    keep(session: string): boolean {
      const now = clock.now()
      const row = expiry.first(session, now)
      if (row && row.expires_at < now + SESSION_MS - SLIDE_MS) slide.run(now + SESSION_MS, now, session)
      return row !== undefined
    },
    forgetOver: () => void forgetOver.run(clock.now()),
  }
}
