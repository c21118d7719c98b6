import type { Attachment } from '../protocol/index.ts'

/** How a backend takes files and gives them back. Their bytes never travel on the line. */
export interface Files {
  /**
   * Send a file. Rejects with the signal's reason when that is aborted, and with a `FrontdeskError`: `too-large` and `wrong-type`, which no
   * further try mends; `offline`, `too-many` and `storage`, which a later one may; `unauthorized` and `forbidden`.
   */
  upload(file: File, options: UploadOptions): Promise<Attachment>
  /** Where a file that a message names can be had, for an image or a link. */
  addressOf(file: Attachment): string
}

export interface UploadOptions {
  site: string
  /** The visitor's bearer token; absent for an agent, whom the backend knows from elsewhere. */
  token?: string | undefined
  /** How much of it is there, from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined
  signal?: AbortSignal | undefined
}
