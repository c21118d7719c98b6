import type { ReadableAtom } from 'nanostores'
import type { Playbook } from '../../cards/index.ts'
import type { FileDoor } from '../../files/door.ts'
import type { AgentBody, AgentFace, Command, Create, DroppedCard, Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Outbox } from '../outbox.ts'
import type { Store } from '../store.ts'
import type { Details } from './details.ts'
import type { DeskItem } from './notes.ts'
import type { OpenedState } from './opened-state.ts'

/** What the server tells of one conversation to those who have it open. */
export type OpenedUpdate = Extract<
  Update,
  { type: 'entries' | 'refused' | 'typing' | 'read' | 'looking' | 'details' | 'notes' | 'page' | 'row-gone' }
>

/** One conversation, open before the agent. */
export interface DeskConversation {
  readonly id: string
  readonly $items: ReadableAtom<readonly DeskItem[]>
  readonly $state: ReadableAtom<OpenedState>
  /** Assign to me (R22). */
  claim(): void
  /** Give it to another agent (R24). */
  assign(agent: AgentFace): void
  /** Put it back into Unassigned (R24). */
  release(): void
  say(text: string): void
  /** Put a card to the visitor. The one before it is asked no more. */
  drop(card: DroppedCard): void
  /** Leave, and have the playbook go on at this one of its cards. */
  handBack(card: string): void
  /** Write a note, which the visitor never sees. */
  note(text: string): void
  /** Have a lead or a deal made of it, with what has been typed so far (R27). */
  create(object: Create['object']): void
  /** What agents know of the visitor and the deal (R26). */
  readonly details: Details
  /** Close it, for good (R28). */
  close(): void
  typing(): void
  /** The agent writes a note: colleagues are told who look at it too. */
  noting(): void
  /** Try a failed message, or note, again, under a new id. */
  retry(key: string): void
  /** Everything that is here has been before the agent's eyes: the visitor is told. */
  seen(): void
  /** The way of files, in and out; `null` where the backend has none. */
  readonly files: FileDoor | null
}

export interface OpenedOptions {
  conversation: string
  clock: Clock
  me: () => AgentFace | null
  playbook: (version: string) => Promise<Playbook | undefined>
  outbox: Outbox<AgentBody>
  /** Where words are that the server has not kept yet. */
  store: Store
  /** How the keys in it begin, by what they are for. */
  prefixOf: (what: 'details' | 'notes') => string
  files: FileDoor | null
  send: (command: Command) => boolean
}

/** One conversation as an agent has it open, and how the desk keeps it in step. */
export interface Opened {
  conversation: DeskConversation
  /** What the server tells of it. */
  take(update: OpenedUpdate): void
  /** What waits in the outbox is another. */
  refresh(): void
  /** The line is new: what it forgot is said again. */
  again(): void
  destroy(): void
}
