import { FrontdeskError } from '../protocol/error.ts'
import type { Chat } from './chat.ts'

/** What the page is told when a part of the chat did not come. */
export const unloaded = (cause: unknown) => new FrontdeskError('offline', `The chat could not be loaded: ${cause}`, {})

export const destroyed = () => new FrontdeskError('destroyed', 'This chat was destroyed. Make another one.', {})

/** @throws {FrontdeskError} `destroyed`, if the chat is. */
export function checkAlive(chat: Chat): void {
  if (chat.state.isDestroyed) throw destroyed()
}
