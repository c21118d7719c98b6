import { isFrontdeskError, type Update } from '../../protocol/index.ts'
import type { Identity } from '../peer.ts'

export interface WishesOptions {
  send: (update: Update) => void
  identify: (site: string, token: string) => Promise<Identity>
  forget: (site: string, visitor: string) => Promise<void>
}

/** What a visitor asks of the server itself, and not of a conversation. Neither rejects; the visitor is told how it went. */
export interface Wishes {
  /** Whom the token names; `null` when it is not good. */
  identify(site: string, token: string): Promise<Identity | null>
  forget(site: string, visitor: string): Promise<void>
}

/** A client whose wish could not be carried out is told to come back after this. */
const RETRY_MS = 2_000

export function createWishes({ send, identify, forget }: WishesOptions): Wishes {
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
  }
}
