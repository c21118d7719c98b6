import type { Clock } from '../../../time/clock.ts'
import { randomSecret, sha256 } from '../secret.ts'
import type { Database } from '../storage/database.ts'

/** What a link is for: to come in by itself, to be set up, or to set another password. */
export type Purpose = 'sign-in' | 'invitation' | 'reset'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** How long a link that somebody was handed is good for. */
export const LINK_MS = 24 * HOUR_MS
/** Links that come into a mailbox lie there for whoever reads it later. */
export const LIFE_MS: Readonly<Record<Purpose | 'mailed', number>> = {
  'sign-in': LINK_MS,
  invitation: 7 * LINK_MS,
  reset: HOUR_MS,
  mailed: 15 * MINUTE_MS,
}

/** Links of one use. Only their hashes are kept. */
export interface Links {
  /** A code for one use: by default to sign in, within 24 hours. Those that were made before for the same are used up by it, but for sign-ins. */
  link(agent: string, purpose?: Purpose, lifeMs?: number): string
  /** Whose link this is and what for, without using it up. */
  holder(code: string): { agent: string; purpose: Purpose } | undefined
}

/** @returns the links, and what `accounts.ts` does within a transaction of its own. */
export function createLinks(database: Database, clock: Clock) {
  const insert = database.prepare('INSERT INTO sign_in_link (hash, agent, expires_at, purpose) VALUES (?, ?, ?, ?)')
  const find = database.prepare<{ agent: string; purpose: Purpose }>(
    'SELECT agent, purpose FROM sign_in_link WHERE hash = ? AND expires_at > ?',
  )
  const drop = database.prepare('DELETE FROM sign_in_link WHERE hash = ?')
  const supersede = database.prepare('DELETE FROM sign_in_link WHERE agent = ? AND purpose = ?')
  const forgetOver = database.prepare('DELETE FROM sign_in_link WHERE expires_at <= ?')
  const forgetAll = database.prepare('DELETE FROM sign_in_link WHERE agent = ?')

  function make(agent: string, purpose: Purpose, lifeMs = LIFE_MS[purpose]): string {
    const code = randomSecret(256)
    forgetOver.run(clock.now())
    if (purpose !== 'sign-in') supersede.run(agent, purpose)
    insert.run(sha256(code), agent, clock.now() + lifeMs, purpose)
    return code
  }

  const holder = (code: string) => find.first(sha256(code), clock.now())

  return {
    make,
    link: (agent: string, purpose: Purpose = 'sign-in', lifeMs?: number): string =>
      database.transaction(() => make(agent, purpose, lifeMs)),
    holder,
    /** Use it up. @returns whose it was. */
    take(code: string, purpose: Purpose): string | undefined {
      const found = holder(code)
      if (found?.purpose !== purpose) return undefined
      drop.run(sha256(code))
      return found.agent
    },
    /** None of somebody's links is good any more. */
    forgetAll: (agent: string): void => void forgetAll.run(agent),
  }
}
