import type { IdentityState, LineState } from '../../chat/index.ts'
import type { Phase } from '../../playbook/index.ts'
import type { AgentFace } from '../../protocol/index.ts'

/**
 * Whether the visitor allows that anything is kept: `implied` by their using the chat, or `required` and not given yet; `granted` and
 * `denied` are what the page has told of them.
 */
export type Consent = 'implied' | 'required' | 'granted' | 'denied'

/** How a chat stands. Never changed in place: another state is another object. */
export interface ChatState {
  readonly isOpen: boolean
  /** Launcher and panel are out of sight, after `hide`. */
  readonly isHidden: boolean
  /** The visitor has touched the chat, on this page or an earlier one: from here on it stores and connects, consent given. */
  readonly hasBegun: boolean
  /** It was destroyed; no other state follows. */
  readonly isDestroyed: boolean
  /** How many messages came while the panel was closed or the page out of sight. */
  readonly unread: number
  readonly line: LineState
  /** What the playbook is doing: `asking`, `waiting`, `live` … */
  readonly phase: Phase
  /** The agent who holds the conversation. */
  readonly agent: AgentFace | null
  readonly identity: IdentityState
  readonly consent: Consent
}

/** A chat that nobody has touched yet. */
export const untouched = (consent: Consent): ChatState => ({
  isOpen: false,
  isHidden: false,
  hasBegun: false,
  isDestroyed: false,
  unread: 0,
  line: 'idle',
  phase: 'new',
  agent: null,
  identity: 'unknown',
  consent,
})
