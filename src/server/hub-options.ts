import type { AgentFace, FileLimits } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import type { Mail } from './mail.ts'
import type { Identity, Site } from './peer.ts'
import type { Pushes } from './push/pushes.ts'
import type { Storage } from './storage.ts'
import type { Mailer } from './transcript/mailer.ts'

/** One of those who answer at a site. */
export interface Staff extends AgentFace {
  /** How many open conversations of this site they are to hold at once. Default: as many as the site's rules say. */
  capacity?: number | undefined
}

export interface HubOptions {
  storage: Storage
  sites: readonly Site[]
  clock?: Clock
  /** A one-way hash, hex or base64url: all that is ever kept of a visitor's token, and what a person's id is made of their address with. */
  digest: (token: string) => Promise<string>
  /**
   * Whom the signed token of an `identify` names. Rejects with `unauthorized` and a sentence for the site's developer when it is not good.
   * Default: no token is.
   */
  identify?: (site: string, token: string) => Promise<Identity>
  /** Who may be given a conversation of a site, whether they are at the desk now or not. Default: nobody; a conversation can then be taken, and not given. */
  agents?: (site: string) => Promise<readonly Staff[]>
  /** Who was one of them and may not come in any more. What they hold, however that came about, is in Unassigned again within a minute. Default: nobody. */
  ended?: () => Promise<readonly string[]>
  /** How soon an agent takes a conversation of a site, as it was measured lately, in ms, to be told to visitors who wait. Default: it is not known, and nothing is told. */
  usualWait?: (site: string) => Promise<number | undefined>
  /** Which files messages may carry, as `welcome` tells; how they come into storage is the host's affair. Default: none. */
  files?: FileLimits | undefined
  /** Where visitors' transcripts leave by e-mail, as `welcome` tells. Default: visitors may save them, and no e-mail is sent. */
  mailer?: Mailer | undefined
  /** How agents are called whose inbox is closed. Default: they are not. */
  pushes?: Pushes | undefined
  /** How many commands a line may send: `burst` at once, `perSecond` in the long run. Default `{ burst: 120, perSecond: 4 }`. */
  pace?: { burst: number; perSecond: number }
  /** How long an agent whose last line was lost still counts as online, so that a reload is not an absence. Default `5000`. */
  presenceGraceMs?: number
  /**
   * How letters travel between conversations, desks and sessions. Given the mail that delivers within this process, returns the one to
   * use: to put letters on a wire, or on their way to another process's hub. Default: delivers within this process.
   */
  mail?: (here: Mail) => Mail
  /** Called for each failure inside that no client can be told of, such as storage that fails while a wait expires. */
  onError?: (error: unknown) => void
}
