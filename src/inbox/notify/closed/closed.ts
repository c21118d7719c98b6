import type { ReadableAtom } from 'nanostores'

/**
 * Whether this browser calls its agent while no inbox is open in it. `none`: it is not known, or the server does not do that. `absent`, `install`, `insecure`, `denied`: it
 * cannot here, and why. `failed`: it could not be turned on or off just now.
 */
export type ClosedState = 'none' | 'absent' | 'install' | 'insecure' | 'denied' | 'off' | 'turning' | 'on' | 'failed'

/** Calls while the inbox is closed, for this browser. None rejects. */
export interface Closed {
  readonly $state: ReadableAtom<ClosedState>
  /** Only after a press: the browser may ask then. */
  turn(on: boolean): Promise<void>
  /** See how it stands: it may have been ended from another browser. */
  look(): Promise<void>
  /** Have the server send one. `false`: it could not. */
  tryOut(): Promise<boolean>
}
