import type { Backend } from '../../backend/backend.ts'
import { createReading } from '../log/reading.ts'
import { sayAgain } from '../say-again.ts'
import { type EraseOptions, eraseOnServer } from './erase.ts'
import { goOnline } from './online.ts'
import type { Online, OnlineOptions } from './online-face.ts'

/** What a visitor's chat does at a server. All of its code can come later than the chat itself. */
export interface ServerSide {
  goOnline(options: Omit<OnlineOptions, 'backend'>): Online
  /** Reads what the server keeps of a conversation. */
  read: typeof createReading
  /** Only a server refuses, so that what is said again is there with it. */
  sayAgain: typeof sayAgain
  /** Erase what the server keeps of a visitor. `false`: it could not be reached, or would not. */
  erase(options: Omit<EraseOptions, 'backend'>): Promise<boolean>
}

export const serverSideOf = (backend: Backend): ServerSide => ({
  read: createReading,
  sayAgain,
  goOnline: (options) => goOnline({ ...options, backend }),
  erase: (options) => eraseOnServer({ ...options, backend }),
})

/**
 * Calls `use` once with the server's side, at once or when its code has come; `onFail` each time that it could not be had for now.
 * Nothing is called any more once the function that is returned has been.
 */
export type WithServer = (use: (side: ServerSide) => void, onFail: () => void) => () => void
