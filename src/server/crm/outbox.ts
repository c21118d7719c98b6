import type { Failure } from './failure.ts'
import type { CrmRecord } from './record.ts'

/** Which delivery. */
export interface DeliveryKey {
  site: string
  /** The name of one of the site's sinks. */
  sink: string
  /** The same at every try, so that the other side knows a repeat. */
  id: string
}

/** That a record was made, or completed, and one sink is to hear of it. */
export interface NewDelivery extends DeliveryKey {
  /** The record's id. */
  record: string
  event: 'created' | 'changed'
  createdAt: number
}

/** A delivery, and how it goes. It is kept when it is done, and when it was given up. */
export interface Delivery extends NewDelivery {
  /** `due`: to be brought, perhaps being brought now; `done`; `failed`: given up until somebody says `retry`. */
  state: 'due' | 'done' | 'failed'
  /** How many tries were begun. */
  attempts: number
  /** When it is tried next, or was settled. */
  nextAt: number
  /** Why the last try failed, in words for an administrator. */
  error?: string | undefined
  /** The same for other languages. */
  failure?: Failure | undefined
}

/** How a try ended. `nextAt: null` gives up. */
export type Settlement =
  | { done: true; at: number }
  | { done: false; error: string; failure?: Failure | undefined; at: number; nextAt: number | null }

/** A delivery that is now the caller's to bring; or when to ask again, where there is anything to wait for. */
export type Claim = { delivery: Delivery } | { nextAt: number | undefined }

/** Which deliveries of a site, newest first. */
export interface DeliveryQuery {
  site: string
  state?: Delivery['state'] | undefined
  /** Those that come after this one. */
  before?: Pick<Delivery, 'createdAt' | 'sink' | 'id'> | undefined
  limit: number
}

/**
 * The part of a storage that keeps what was made for the owner's sales, and what is to be told of it to whom. Rows come into it by
 * `Storage.append` alone, with the entries that caused them.
 */
export interface Outbox {
  record(id: string): Promise<CrmRecord | undefined>
  /** Everything that was made of a conversation, the oldest first; of the same instant, by id. */
  recordsOf(conversation: string): Promise<CrmRecord[]>
  /**
   * Erase a person, every record that is of them, and what was to be told of these, so that it cannot be read from the files either. Answers with what there was: what has
   * left already is elsewhere.
   */
  erasePerson(site: string, person: string): Promise<CrmRecord[]>
  /**
   * Take the delivery of this sink that has been due longest, until the instant `until`: as long as it is neither settled nor that time come, nobody is given
   * another one of the same sink, in whatever process. That keeps them in a row, and one sink's trouble from the others.
   */
  claim(site: string, sink: string, now: number, until: number): Promise<Claim>
  /** Say how a try ended. A failure counts only for the try that was begun last; success counts whenever it is told. */
  settle(delivery: DeliveryKey & Pick<Delivery, 'attempts'>, settlement: Settlement): Promise<void>
  deliveries(query: DeliveryQuery): Promise<Delivery[]>
  /** Make a delivery that is not done due at once. `false`: there is none such. */
  retry(delivery: DeliveryKey, now: number): Promise<boolean>
  /** What a sink calls `key` on its side, for the next try. */
  remember(site: string, sink: string, key: string, remote: string): Promise<void>
  recall(site: string, sink: string, key: string): Promise<string | undefined>
}
