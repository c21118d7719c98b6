import type { Backend } from '../../backend/backend.ts'
import { PROTOCOL_VERSION } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { type Link, openLink } from '../link.ts'

export interface EraseOptions {
  backend: Backend
  clock: Clock
  site: string
  /** Whose everything is to be erased. */
  token: string
  /** It is erased. */
  done(): void
}

/** How long the server may take, connection and all, before the wish is kept for another time. */
const ERASE_WITHIN_MS = 15_000

/** Have the server erase what it keeps of a visitor, on a line of its own. `false`: it could not be reached, or would not. */
export function eraseOnServer({ backend, clock, site, token, done }: EraseOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const callOff = clock.after(ERASE_WITHIN_MS, () => end(false))
    const link: Link = openLink({
      backend,
      clock,
      hello: () => ({ type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site, token }),
      onWelcome: () => link.send({ type: 'forget' }),
      onUpdate: (update) => update.type === 'forgotten' && end(true),
      onState: (state) => state === 'refused' && end(false),
    })

    function end(isErased: boolean): void {
      if (isErased) done()
      callOff()
      link.close()
      resolve(isErased)
    }
  })
}
