import type { VisitorChat } from '../chat/index.ts'
import type { Core } from './core.ts'

/** What a visitor who has touched nothing was greeted with, all of it in memory, is gone, as if nothing had begun. */
export function forgetGreeting(core: Core, chat: VisitorChat): void {
  chat.logout()
  if (core.settings.identity) chat.identify(core.settings.identity)
}
