import type { Page } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { onRoute } from './route.ts'

/** Which page of the site the visitor is on now, told to the agents while there is a conversation. */
export interface Whereabouts {
  /** Say it now: the line is new, or this tab is before the visitor's eyes again. */
  tell(): void
  /** The page may be another. */
  moved(): void
  destroy(): void
}

export interface WhereaboutsOptions {
  clock: Clock
  page: () => Pick<Page, 'url' | 'title'>
  /** `false`: it went nowhere. */
  send: (page: Pick<Page, 'url' | 'title'>) => boolean
}

/** A new address is there before its title is; and of several in a row the last counts. */
const SETTLE_MS = 500

export function createWhereabouts({ clock, page, send }: WhereaboutsOptions): Whereabouts {
  let told = ''
  let callOff = (): void => {}

  function tell(): void {
    // Of several tabs the one that is looked at counts.
    if (globalThis.document?.visibilityState === 'hidden') return
    const { url, title } = page()
    if (send({ url, title })) told = `${url} ${title}`
  }

  function moved(): void {
    callOff()
    callOff = clock.after(SETTLE_MS, () => {
      const { url, title } = page()
      if (`${url} ${title}` !== told) tell()
    })
  }

  const unbind = onRoute(moved)
  return {
    tell,
    moved,
    destroy() {
      callOff()
      unbind()
    },
  }
}
