import type { VisitorChat } from '../chat/index.ts'
import type { Core } from './core.ts'

/** Nobody but the bot has spoken. */
export const isGreetingAlone = ({ $items }: VisitorChat): boolean => $items.get().every(({ kind }) => kind === 'bot')

/** What a visitor who has touched nothing was greeted with, all of it in memory, is gone, as if nothing had begun. */
export function forgetGreeting(core: Core, chat: VisitorChat): void {
  chat.logout()
  if (core.settings.identity) chat.identify(core.settings.identity)
}
