import type { ReadableAtom } from 'nanostores'
import type { Backend } from '../backend/backend.ts'
import type { Playbook } from '../cards/index.ts'
import type { AgentFace, Folder, FrontdeskError, Refused, Row } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import type { Item } from './item.ts'
import type { LineState, VisitorStore } from './visitor.ts'

export interface DeskOptions {
  site: string
  backend: Backend
  /** The playbook version that a conversation runs on, to read its transcript by; `undefined` when it is not known. */
  playbook: (version: string) => Promise<Playbook | undefined>
  /** Where the switch and the outbox outlive the page. Default: memory. */
  store?: VisitorStore
  clock?: Clock
  random?: () => number
  onError?: (error: FrontdeskError) => void
}

/** A row as the inbox shows it. */
export interface DeskRow extends Omit<Row, 'waitLeftMs'> {
  /** When the visitor's wait ends, by `clock.now()` of this machine. */
  waitEndsAt?: number | undefined
  /** Whether something came since this agent last looked. */
  unread: boolean
}

export interface DeskView {
  line: LineState
  /** Who the server takes this agent for; `null` until the first welcome. */
  me: AgentFace | null
  /** The switch (R20), as thrown here. It counts while the line is up. */
  online: boolean
  /** Newest first. `more`: older ones can be asked for; `loaded`: the first page is here. */
  folders: Readonly<Record<Folder, { rows: readonly DeskRow[]; more: boolean; loaded: boolean }>>
}

/** One conversation, open before the agent. */
export interface DeskConversation {
  readonly id: string
  readonly $items: ReadableAtom<readonly Item[]>
  readonly $state: ReadableAtom<{
    /** The first catch-up is done. */
    loaded: boolean
    /** What is known of the visitor, by field: `name`, `email` …, or a custom field's key. */
    fields: ReadonlyMap<string, string>
    page: { url: string; title: string; referrer: string } | null
    visitorTyping: boolean
    /** It is no longer this agent's to see, or never was: somebody else holds it, or it does not exist. */
    gone: boolean
    /** Why the last thing asked of the server was refused, until the next is asked. */
    refused: Refused | null
  }>
  /** Assign to me (R22). */
  claim(): void
  say(text: string): void
  /** Close it, for good (R28). */
  close(): void
  typing(): void
  retry(key: string): void
}

/** An agent's side of the whole desk, without a pixel. The line is opened at once. */
export interface Desk {
  readonly $view: ReadableAtom<DeskView>
  setOnline(online: boolean): void
  /** Ask for the next page of a folder. Ignored while one is on its way. */
  loadMore(folder: Folder): void
  /** Open a conversation; the one that was open is let go. `null` opens none. */
  open(conversation: string | null): DeskConversation | null
  destroy(): void
}
