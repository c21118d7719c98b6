import { FrontdeskError, TOKEN_CHARS } from '../../protocol/index.ts'

/** Whether the site has vouched for the visitor: `unknown` when it did not try, `checking` until the server has answered. */
export type IdentityState = 'unknown' | 'checking' | 'good' | 'refused'

export interface Identity {
  state(): IdentityState
  /** The site's signed token for the visitor. Kept in memory alone. */
  set(token: string): void
  /** The line is new, and does not know it. */
  again(): void
  answered(isGood: boolean, message: string): void
}

export function createIdentity(send: (token: string) => boolean, onError: (error: FrontdeskError) => void): Identity {
  let token: string | null = null
  let state: IdentityState = 'unknown'

  function again(): void {
    if (token !== null && send(token)) state = 'checking'
  }

  function answered(isGood: boolean, message: string): void {
    state = isGood ? 'good' : 'refused'
    if (!isGood) onError(new FrontdeskError('unauthorized', message, {}))
  }

  return {
    state: () => state,
    set(next) {
      // A server would close the line for it, again and again.
      const isTooLong = next.length > TOKEN_CHARS
      token = isTooLong ? null : next
      state = 'checking'
      if (isTooLong) answered(false, `A token has at most ${TOKEN_CHARS} characters.`)
      else again()
    },
    again,
    answered,
  }
}
