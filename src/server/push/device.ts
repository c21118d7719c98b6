import type { NewsEvent } from '../../protocol/index.ts'

/** What an agent wants to be called for on one device, and whether it is to be heard. */
export type Wanted = Readonly<Record<NewsEvent | 'sound', boolean>>

/** A browser that calls its agent although no inbox is open in it. */
export interface Device {
  /** The id of the session that it is signed in with. What it is to be called by ends with that. */
  session: string
  agent: string
  wanted: Wanted
  /** A language tag: what it shows is worded in it. */
  language: string
}
