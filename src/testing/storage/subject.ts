import type { Storage } from '../../server/storage.ts'

/** A storage under test. */
export interface StorageSubject {
  /** New, and empty. */
  storage: Storage
  /** The same data, opened anew; called after `storage.close()`, and only when `durable`. */
  reopen?: () => Promise<Storage>
}
