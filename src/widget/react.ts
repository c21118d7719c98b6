import { useEffect, useRef, useState } from 'react'
import type { Chat } from './chat.ts'
import { createChat } from './create-chat.ts'
import { eventNames } from './event-names.ts'
import type { ChatEvent, ChatListener } from './events.ts'
import type { ChatOptions } from './options.ts'

/** Listeners by event. */
export type ChatListeners = { readonly [Event in ChatEvent]?: ChatListener<Event> | undefined }

/**
 * A chat for as long as the component is there; `null` before it is mounted, and on a server. When `accent`, `side`, `label`, `theme`,
 * `locale` or `words` change, so does the chat; with another `site`, `id` or `server` it is another chat. The other options are read
 * when it is made. In strict mode, which mounts twice, there is one.
 *
 * @throws {FrontdeskError} As `createChat` does, to the nearest error boundary.
 */
export function useFrontdeskChat(options: ChatOptions, on?: ChatListeners): Chat | null {
  const [chat, setChat] = useState<Chat | null>(null)
  const latest = useRef({ options, on })
  latest.current = { options, on }

  const { site, id, server, accent, side, label, theme, locale, words } = options
  useEffect(() => {
    const made = createChat(latest.current.options)
    for (const event of eventNames)
      made.on(event, (detail) => (latest.current.on?.[event] as ChatListener<typeof event>)?.(detail))
    setChat(made)
    return () => {
      made.destroy()
      setChat(null)
    }
  }, [site, id, server])

  const isNew = useRef(chat)
  useEffect(() => {
    // One that has just been made has them already.
    if (chat && isNew.current === chat) void chat.update({ accent, side, label, theme, locale, words })
    isNew.current = chat
  }, [chat, accent, side, label, theme, locale, words])

  return chat
}

/** `useFrontdeskChat` as a component that draws nothing itself: `<FrontdeskChat site="shop" server="…" on={{ open: … }} />`. */
export function FrontdeskChat({ on, ...options }: ChatOptions & { on?: ChatListeners }): null {
  useFrontdeskChat(options, on)
  return null
}
