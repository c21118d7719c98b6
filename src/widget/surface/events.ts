import type { LineState } from '../../chat/index.ts'
import type { AgentFace, Expired, FrontdeskError } from '../../protocol/index.ts'
import type { ChatState, Consent } from './state.ts'

/** What a chat tells its page, and what comes with it. */
export interface ChatEvents {
  /** The launcher is in the page. Once, after `createChat` has returned. */
  ready: undefined
  /** The panel is open, or closed again; whoever wanted it. */
  open: undefined
  close: undefined
  /** Words stand beside the launcher: those of the playbook of this id, or of the page's `greeting` (`null`). */
  'greeting:shown': { playbook: string | null }
  /** The visitor has pressed them: the chat opens. */
  'greeting:opened': { playbook: string | null }
  /** The visitor has put them away. */
  'greeting:dismissed': { playbook: string | null }
  /** The visitor has said something, or answered a card. It is in the outbox; the server may not have it yet. */
  'message:sent': { text: string }
  /** The bot or an agent has said something. Markdown. What was said before the page was loaded is not told again. */
  'message:received': { from: 'bot' | 'agent'; text: string }
  /** A new conversation has begun. */
  'playbook:started': undefined
  /** The playbook has come to a card that says something. */
  'playbook:card': { card: string }
  /** The playbook has nothing more to say. `qualified` is its verdict, `null` if it came to none. */
  'playbook:ended': { qualified: boolean | null }
  /** The visitor waits for an agent, for at most `waitMs`. */
  'handover:waiting': { waitMs: number }
  'handover:joined': { agent: AgentFace }
  /** The wait is over without an agent, or nobody was there to wait for, or the server could not be asked. */
  'handover:expired': { reason: Expired['reason'] | 'unreached' }
  /**
   * The playbook has come to its end, or the agent has closed the conversation: once per conversation, whichever is first.
   * `qualified` is the playbook's verdict, `null` if it came to none.
   */
  'conversation:ended': { qualified: boolean | null }
  /** A lead was made of the conversation, by the playbook or by an agent. */
  'lead:captured': { title: string }
  /** The visitor has said how it was, 1 (bad) to 5 (good). */
  rating: { score: number; text: string }
  /** How many messages came while the panel was closed or the page out of sight, whenever that changes. */
  'unread:change': { count: number }
  'connection:change': { line: LineState }
  'consent:change': { consent: Consent }
  /** Every change of `chat.state`. */
  'state:change': ChatState
  /** Something went wrong that the page may want to know. The chat goes on as well as it can. */
  error: FrontdeskError
}

export type ChatEvent = keyof ChatEvents
export type ChatListener<Event extends ChatEvent> = (detail: ChatEvents[Event]) => void
export type Emit = <Event extends ChatEvent>(event: Event, detail: ChatEvents[Event]) => void
