import type { Language } from '../../../locales/inbox/languages.ts'
import type { AgentFace } from '../../../protocol/index.ts'

/** Somebody who may come into the inbox. Only an `admin` may edit playbooks, invite, and see settings (R6). */
export interface Agent extends AgentFace {
  email?: string
  role: 'admin' | 'agent'
  /** How many open conversations they are to hold at once on each site; absent: as many as each site's rules say. */
  capacity?: number
  /** The one that they chose to work in; absent: as their browser has it. */
  language?: Language
}

/** Somebody as administrators see them. `invited`: has not come in yet. `ended`: may not come in any more. */
export interface Person extends Agent {
  state: 'active' | 'invited' | 'ended'
}

/** What an administrator, or the person, may change. `email: null` takes the address away, `capacity: null` what was said of them alone, `language: null` what they chose. */
export interface Change {
  name?: string | undefined
  email?: string | null | undefined
  role?: Agent['role'] | undefined
  capacity?: number | null | undefined
  state?: Person['state'] | undefined
  language?: Language | null | undefined
}
