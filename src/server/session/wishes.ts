import { isFrontdeskError, type Transcript, type Update } from '../../protocol/index.ts'
import type { Identity } from '../peer.ts'
import type { Asker, Transcripts } from '../transcript/transcripts.ts'

export interface WishesOptions {
  send: (update: Update) => void
  /** Whom a signed token names; rejects with `unauthorized`. */
  identify: (site: string, token: string) => Promise<Identity>
  /** Erase everything of a visitor. */
  forget: (site: string, visitor: string) => Promise<void>
  /** Absent where no e-mail is sent. */
  transcripts?: Transcripts | undefined
}

/** What a visitor asks of the server itself, and not of a conversation. None rejects; the visitor is told how it went. */
export interface Wishes {
  /** Whom the token names; `null` when it is not good. */
  identify(site: string, token: string): Promise<Identity | null>
  forget(site: string, visitor: string): Promise<void>
  transcript(asker: Asker, asked: Transcript): Promise<void>
}

/** A client whose wish could not be carried out is told to come back after this. */
const RETRY_MS = 2_000

export function createWishes({ send, identify, forget, transcripts }: WishesOptions): Wishes {
  return {
    async identify(site, token) {
      try {
        const identity = await identify(site, token)
        send({ type: 'identify', good: true, message: '' })
        return identity
      } catch (error) {
        // `unauthorized`: the reason is the site developer's to read. What else went wrong is nobody's out there.
        const message = isFrontdeskError(error, 'unauthorized') ? error.message : 'The token could not be checked.'
        send({ type: 'identify', good: false, message })
        return null
      }
    },
    async forget(site, visitor) {
      try {
        await forget(site, visitor)
        send({ type: 'forgotten' })
      } catch {
        // `storage`: nothing was erased, and the client asks again.
        send({ type: 'error', code: 'storage', message: 'It could not be erased. Try again.', retryAfterMs: RETRY_MS })
      }
    },
    async transcript(asker, asked) {
      const { conversation, email } = asked
      send((await transcripts?.(asker, asked)) ?? { type: 'transcript', conversation, email, failed: 'not-found' })
    },
  }
}
