import type { Files } from '../backend/files.ts'
import type { Body, FileLimits, Message } from '../protocol/index.ts'

/** What a conversation lends to whoever sends files into it, or shows those that came. */
export interface FileDoor {
  readonly site: string
  /** The visitor's bearer token; absent for an agent. */
  readonly token?: string | undefined
  /** Which files may be sent now; `null` for none, and until the server has said so. */
  limits: FileLimits | null
  /** The backend's way for files. Rejects where its code cannot be fetched. */
  open(): Promise<Files>
  /** Say this under `id` in its turn, but not before it is held no more: what is said later waits behind it. `again` is called for a new try. */
  hold(body: Message, id: string, again: () => void): void
  /** Where it is held. */
  readonly outbox: {
    /** It is held no more, and says this. */
    replace(id: string, body: Message): void
    /** It will not come: it is shown as failed, and what is said later goes on. */
    refuse(id: string, code: 'not-found'): void
    /** All that is there, held or not. */
    readonly pending: readonly { id: string; body: Body }[]
    /** It is said otherwise. `false`: somebody else has seen to that. */
    drop(id: string): boolean
  }
}
