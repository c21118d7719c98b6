import { type AgentFace, FrontdeskError } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Database } from './database.ts'
import { randomSecret, sha256 } from './secret.ts'

/** Somebody who may sign in to the inbox. An `admin` may also edit playbooks (R6). */
export interface Agent extends AgentFace {
  email?: string
  role: 'admin' | 'agent'
}

/**
 * Agents, their one-time sign-in links and their sessions. Of links and sessions only hashes are kept.
 * Nothing is cached, so that what `frontdesk` does in another process counts at once. Everything throws `storage`.
 */
export interface Accounts {
  /** Everybody, in the order in which they came. */
  agents(): Agent[]
  /**
   * @throws {FrontdeskError} `bad-option`: the name is empty, too long, or taken already.
   */
  add(agent: { name: string; email?: string | undefined; role: Agent['role'] }): Agent
  /**
   * Add somebody, with a code for their first sign-in within 24 hours: both or neither.
   *
   * @throws {FrontdeskError} as `add` does.
   */
  invite(agent: Parameters<Accounts['add']>[0]): { agent: Agent; code: string }
  /** A code for one sign-in within 24 hours. */
  link(agent: string): string
  /** Whose link this is, using it up, and the secret of a new session; `undefined` for a code that is unknown, used or too old. */
  redeem(code: string): { agent: Agent; session: string } | undefined
  /** Whose session this is; each use makes it last 30 days from now. `undefined` once it is over. */
  agentOf(session: string): Agent | undefined
  /** End a session. One that is over already stays so. */
  end(session: string): void
}

export const LINK_MS = 24 * 3_600_000
export const SESSION_MS = 30 * 24 * 3_600_000
/** A session's end is moved at most this often, so that reading a page is not a write each time. */
const SLIDE_MS = 3_600_000
const NAME_CHARS = 80

interface AgentRow {
  id: string
  name: string
  email: string | null
  role: Agent['role']
}

export function createAccounts(database: Database, clock: Clock): Accounts {
  const all = database.prepare<AgentRow>('SELECT id, name, email, role FROM agent ORDER BY created_at, id')
  const insert = database.prepare('INSERT INTO agent (id, name, email, role, created_at) VALUES (?, ?, ?, ?, ?)')
  const insertLink = database.prepare('INSERT INTO sign_in_link (hash, agent, expires_at) VALUES (?, ?, ?)')
  const takeLink = database.prepare<{ agent: string }>(
    'DELETE FROM sign_in_link WHERE hash = ? AND expires_at > ? RETURNING agent',
  )
  const insertSession = database.prepare('INSERT INTO session (hash, agent, expires_at) VALUES (?, ?, ?)')
  const session = database.prepare<AgentRow & { expires_at: number }>(
    'SELECT agent.id, name, email, role, expires_at FROM session JOIN agent ON agent.id = session.agent WHERE hash = ? AND expires_at > ?',
  )
  const slide = database.prepare('UPDATE session SET expires_at = ? WHERE hash = ?')
  const endSession = database.prepare('DELETE FROM session WHERE hash = ?')
  const forgetLinks = database.prepare('DELETE FROM sign_in_link WHERE expires_at <= ?')
  const forgetSessions = database.prepare('DELETE FROM session WHERE expires_at <= ?')

  const agents = (): Agent[] => all.all().map(agentFrom)

  function add({ name, email, role }: Parameters<Accounts['add']>[0]): Agent {
    const agent: AgentRow = { id: randomSecret(128), name: name.trim(), email: email?.trim() ?? null, role }
    checkName(agent.name, agents())
    insert.run(agent.id, agent.name, agent.email, agent.role, clock.now())
    return agentFrom(agent)
  }

  function link(agent: string): string {
    const code = randomSecret(256)
    forgetLinks.run(clock.now())
    insertLink.run(sha256(code), agent, clock.now() + LINK_MS)
    return code
  }

  return {
    agents,
    add: (agent) => database.transaction(() => add(agent)),
    invite: (wanted) =>
      database.transaction(() => {
        const agent = add(wanted)
        return { agent, code: link(agent.id) }
      }),
    link: (agent) => database.transaction(() => link(agent)),
    redeem(code) {
      const now = clock.now()
      return database.transaction(() => {
        const link = takeLink.first(sha256(code), now)
        const agent = agents().find(({ id }) => id === link?.agent)
        if (!agent) return undefined
        const secret = randomSecret(256)
        forgetSessions.run(now)
        insertSession.run(sha256(secret), agent.id, now + SESSION_MS)
        return { agent, session: secret }
      })
    },
    agentOf(secret) {
      const now = clock.now()
      const hash = sha256(secret)
      const row = session.first(hash, now)
      if (!row) return undefined
      if (row.expires_at < now + SESSION_MS - SLIDE_MS) slide.run(now + SESSION_MS, hash)
      return agentFrom(row)
    },
    end(secret) {
      endSession.run(sha256(secret))
    },
  }
}

function agentFrom({ id, name, email, role }: AgentRow): Agent {
  return { id, name, ...(email && { email }), role }
}

function checkName(name: string, others: readonly Agent[]): void {
  const fault =
    name === '' || name.length > NAME_CHARS || /\p{Cc}/u.test(name)
      ? `An agent's name has 1 to ${NAME_CHARS} printable characters.`
      : others.some((other) => other.name === name) &&
        `There is an agent "${name}" already. Visitors could not tell the two apart.`
  if (fault) throw new FrontdeskError('bad-option', fault, { option: 'name' })
}
