import { chatOf } from './create-chat.ts'
import type { Chat } from './surface/chat.ts'
import { eventNames } from './surface/event-names.ts'
import type { ChatOptions } from './surface/options.ts'

/** How many components hold a chat that one of them has made. */
const holders = new WeakMap<Chat, number>()

export interface Held {
  readonly chat: Chat
  /** Hear no more of it. The last who held it takes it away, unless the page has made it otherwise. */
  letGo(): void
}

/** The chat of these options for a component, which `tell` brings its events to; several components of one site share one. */
export function holdChat(options: ChatOptions, tell: (event: string, detail: unknown) => void): Held {
  const { chat, isNew } = chatOf(options)
  const others = isNew ? 0 : (holders.get(chat) ?? Number.POSITIVE_INFINITY)
  holders.set(chat, others + 1)
  const unbind = eventNames.map((event) => chat.on(event, (detail) => tell(event, detail)))
  return {
    chat,
    letGo() {
      const left = (holders.get(chat) ?? 0) - 1
      holders.set(chat, left)
      if (left === 0) chat.destroy()
      for (const off of unbind) off()
    },
  }
}
