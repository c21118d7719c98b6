import type { AgentFace } from '../../../protocol/index.ts'

/** Somebody who may come into the inbox. Only an `admin` may edit playbooks, invite, and see settings (R6). */
export interface Agent extends AgentFace {
  email?: string
  role: 'admin' | 'agent'
}

/** Somebody as administrators see them. `invited`: has not come in yet. `ended`: may not come in any more. */
export interface Person extends Agent {
  state: 'active' | 'invited' | 'ended'
}

/** What an administrator, or the person, may change. `email: null` takes the address away. */
export interface Change {
  name?: string | undefined
  email?: string | null | undefined
  role?: Agent['role'] | undefined
  state?: Person['state'] | undefined
}
