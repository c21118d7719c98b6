import type { ReadableAtom } from 'nanostores'
import type { Backend } from '../backend/backend.ts'
import type { CaptureCard, Playbook, QuestionCard } from '../cards/index.ts'
import type { Bot, Phase } from '../playbook/index.ts'
import type { AgentFace, FrontdeskError, Start } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import type { Item } from './item.ts'

/** How the visitor's side of the line stands. `idle`: not opened, for nobody has touched the widget yet. `refused`: it will not be tried again. */
export type LineState = 'idle' | 'connecting' | 'up' | 'down' | 'refused'

/** Everything that the visitor's window shows beside the timeline. */
export interface VisitorView {
  phase: Phase
  line: LineState
  /** `missing`: it could not be fetched and no earlier copy is at hand; the visitor can still write. */
  playbook: 'loading' | 'ready' | 'missing'
  /** The card that awaits an answer now. `step` changes whenever it is asked anew. */
  awaiting: { id: string; step: number; card: QuestionCard | CaptureCard } | null
  /** The bot's face; `null` until the playbook is there. */
  bot: Bot | null
  /** The agent who holds the conversation; their name takes the bot's place (R15). */
  agent: AgentFace | null
  /** The running wait: when it ends by `clock.now()` of this machine, and how long it was at first. */
  wait: { endsAt: number; lengthMs: number } | null
  /** Whether the agent is writing. */
  agentTyping: boolean
  /** The owner's colour as the playbook gives it. */
  accent: string | undefined
  /** BCP 47; the language of the playbook's texts. */
  locale: string | undefined
}

export interface VisitorChatOptions {
  site: string
  backend: Backend
  /** The playbook, or where it comes from. Asked for at `begin`, again when that failed and the line comes up. */
  playbook: Playbook | (() => Promise<Playbook>)
  /** Where token, outbox and log outlive the page. Default: memory, which outlives nothing. Nothing is written before `begin`. */
  store?: VisitorStore
  /** The page the visitor is on, read once at `begin`. */
  page?: () => Start['page']
  clock?: Clock
  /** 0 ≤ r < 1, for ids in tests and the spread of reconnects. Default `Math.random`; tokens always come from `crypto`. */
  random?: () => number
  onError?: (error: FrontdeskError) => void
}

/** What `localStorage` promises, less the exceptions: a failed write is told by `false`, a failed read by `null`. */
export interface VisitorStore {
  get(key: string): string | null
  set(key: string, value: string): boolean
  remove(key: string): void
  /** All keys that begin with `prefix`. */
  keys(prefix: string): string[]
}

/** The visitor's conversation, without a pixel. */
export interface VisitorChat {
  readonly $items: ReadableAtom<readonly Item[]>
  readonly $view: ReadableAtom<VisitorView>
  /** The visitor's first interaction: only now is anything stored and a line opened (R18). A second call does nothing. */
  begin(): void
  /**
   * Say something. While a capture awaits an answer, or a question whose option reads like `text`, this is the answer.
   * It is in the outbox when this returns. White space alone is not said.
   */
  say(text: string): void
  /** Answer the card that awaits one: an option's id, what was typed into a field, or `null` to skip. Ignored when none does. */
  answer(value: string | null): void
  /** Begin the wait anew (R14). Ignored when nobody waits. */
  keepWaiting(): void
  /** Wait no longer; leave a message instead (R14). Ignored when nobody waits. */
  stopWaiting(): void
  /** Tell the agent that the visitor is writing; call it at every keystroke. */
  typing(): void
  /** Try a failed message again, under a new id. */
  retry(key: string): void
  /** Begin a new conversation; the present one stays as it is on the server. */
  startAnew(): void
  destroy(): void
}
