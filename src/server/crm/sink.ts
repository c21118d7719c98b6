import type { Failure } from './failure.ts'
import type { Delivery } from './outbox.ts'
import type { CrmRecord } from './record.ts'

/** What a sink is told: a record that was made or changed, and whom it is about, as they are known at the time of the try. */
export interface Parcel extends Pick<Delivery, 'id' | 'event' | 'createdAt' | 'attempts'> {
  record: CrmRecord
  person?: CrmRecord | undefined
  organization?: CrmRecord | undefined
}

/** What a sink may use while it delivers. */
export interface SinkHelp {
  /** Aborts when the try has taken too long; what is under way then should end. */
  signal: AbortSignal
  /** What the other side called `key` when `remember` was last told, in this try or an earlier one. */
  recall(key: string): Promise<string | undefined>
  /** Keep it for the next try, and for other parcels; resolves when it would survive a sudden end. */
  remember(key: string, remote: string): Promise<void>
}

/** How a try ended. */
export type Verdict =
  /** The other side has it for good. */
  | { done: true }
  | {
      done: false
      /** Why, in words for an administrator. */
      error: string
      /** The same for other languages, where it is one of what goes wrong everywhere. */
      failure?: Failure | undefined
      /** Trying again by itself is of no use: somebody has to see to it first. Default `false`. */
      isFinal?: boolean | undefined
      /** The other side wants to be left alone for so long. Default: as long as the number of tries suggests. */
      retryAfterMs?: number | undefined
    }

/**
 * Somewhere that what was made for the owner's sales goes: a webhook, a CRM. Everything it promises is asked by `sinkChecks`.
 *
 * Parcels of one sink come one after another, the next only when `deliver` has settled or was given up. A parcel comes again, under
 * the same `id`, after a failure, and also when it had arrived but nobody was left to hear so.
 */
export interface Sink {
  /** What its deliveries are filed under, unique within a site; renaming it makes it another. */
  readonly name: string
  /** Bring a parcel. To reject is to fail, with the error's message. */
  deliver(parcel: Parcel, help: SinkHelp): Promise<Verdict>
}
