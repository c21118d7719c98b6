import type {
  AgentBody,
  AgentFace,
  Detail,
  Facets,
  List,
  NewsEvent,
  Note,
  Search,
  Update,
  VisitorBody,
} from '../protocol/index.ts'
import type { Identity } from './peer.ts'
import type { Conversation } from './storage.ts'

/** Who sent a command, as the session has found out. */
export type Who = { site: string } & (
  | { role: 'visitor'; visitor: string; identity?: Identity | undefined }
  | { role: 'agent'; agent: AgentFace }
)

/** What one conversation is told. */
export type ConversationLetter =
  | { type: 'attach'; session: string; who: Who; since: number; epoch: string }
  | { type: 'detach'; session: string }
  | { type: 'append'; session: string; who: Who; id: string; body: VisitorBody | AgentBody }
  | { type: 'detail'; session: string; who: Who; detail: Detail }
  | { type: 'note'; session: string; who: Who; note: Note }
  | { type: 'typing'; session: string; on: boolean; note: boolean }
  | { type: 'read'; session: string; seq: number }
  | { type: 'page'; session: string; url: string; title: string }
  /** Everything of it is gone from storage. */
  | { type: 'erased' }
  /** The desk's answer to `anyone`. */
  | { type: 'agents'; online: boolean }
  /** This agent may not come into the inbox any more: what they hold is for anybody to take. */
  | { type: 'release'; agent: string }
  /** Nothing but being awake: a deadline is to be kept. */
  | { type: 'wake' }

/** What an agent may be called for, told by the conversation; whom it is for, the desk knows. */
export interface News {
  event: NewsEvent
  /** The agent who did it, and so is not called for it. */
  by?: string | undefined
}

/** What one site's desk is told. */
export type DeskLetter =
  /** `device`: the browser's own sign-in, which its other lines share. */
  | {
      type: 'join'
      session: string
      agent?: AgentFace | undefined
      device?: string | undefined
      online: boolean
      idleMs?: number | undefined
    }
  | { type: 'leave'; session: string }
  | { type: 'presence'; session: string; online: boolean }
  /** The session's agent has touched the inbox. */
  | { type: 'touch'; session: string }
  /** Who there is, or how much they are to hold, is another now. */
  | { type: 'staff' }
  | { type: 'list'; session: string; folder: List['folder']; before: List['before'] }
  | { type: 'search'; session: string; search: Search }
  | { type: 'facets'; session: string; facets: Facets }
  /** The session's agent has read a conversation up to here. */
  | { type: 'seen'; session: string; conversation: string; seq: number }
  /** Is an agent online? `conversation` wants to know. */
  | { type: 'anyone'; conversation: string }
  | { type: 'erased'; row: Conversation }
  /** The site's rules are others now. */
  | { type: 'rules' }
  /** Nothing but being awake: agents whose inbox is closed are to be called, although nobody has connected yet. */
  | { type: 'wake' }
  | { type: 'changed'; row: Conversation; before: Pick<Conversation, 'status' | 'agent'> | null; news?: News | undefined }

/** What one connection is told. */
export type SessionLetter =
  /** `open`: `false` outside of the site's hours. */
  | { type: 'joined'; online: boolean; open?: false }
  | { type: 'update'; update: Update }
  /** The conversation sends nothing to this session any more. */
  | { type: 'detached'; conversation: string }

/**
 * How conversations, desks and sessions talk. Letters are plain JSON and are delivered in order between any two of them, so that each
 * can live in a process of its own. A letter to a session that is gone is lost, and that is right.
 */
export interface Mail {
  conversation(id: string, letter: ConversationLetter): void
  desk(site: string, letter: DeskLetter): void
  session(id: string, letter: SessionLetter): void
}
