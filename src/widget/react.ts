import { createElement, type ReactElement, type RefObject, useEffect, useRef, useState } from 'react'
import { type Held, holdChat } from './hold.ts'
import type { Chat } from './surface/chat.ts'
import type { ChatEvent, ChatListener } from './surface/events.ts'
import type { ChatOptions } from './surface/options.ts'

/** Listeners by event. */
export type ChatListeners = { readonly [Event in ChatEvent]?: ChatListener<Event> | undefined }

/**
 * A chat for as long as the component is there; `null` before it is mounted, and on a server. When `accent`, `side`, `offset`, `layer`,
 * `label`, `icon`, `picture`, `greeting`, `proactive`, `theme`, `locale` or `words` change, so does the chat; with another `site`, `id` or `server` it is another chat. The other
 * options are read when it is made. In strict mode, which mounts twice, there is one; and components of one site, id and place share it: what one of them
 * changes is changed for all, and the last takes it away. An inline one, which fills an element of its own, is a chat of its own.
 *
 * @throws {FrontdeskError} As `createChat` does, to the nearest error boundary.
 */
export const useFrontdeskChat = (options: ChatOptions, on?: ChatListeners | undefined): Chat | null => useChat(options, on)

function useChat(options: ChatOptions, on?: ChatListeners, place?: RefObject<HTMLElement | null>): Chat | null {
  const [chat, setChat] = useState<Chat | null>(null)
  const held = useRef<Held>(null)
  const latest = useRef({ options, on })
  latest.current = { options, on }

  const { site, id, server } = options
  useEffect(() => {
    const mine = holdChat({ ...(place?.current && { container: place.current }), ...latest.current.options }, (event, detail) =>
      (latest.current.on?.[event as ChatEvent] as ((detail: unknown) => void) | undefined)?.(detail),
    )
    held.current = mine
    setChat(mine.chat)
    return () => {
      mine.letGo()
      setChat(null)
    }
  }, [site, id, server])
  useEffect(() => held.current?.follow(options))

  return chat
}

/** What the component takes beyond the options; `className` is for the element that an inline chat fills. */
export type FrontdeskChatProps = ChatOptions & { on?: ChatListeners | undefined; className?: string | undefined }

/**
 * `useFrontdeskChat` as a component that draws nothing itself: `<FrontdeskChat site="shop" server="…" on={{ open: … }} />`. With
 * `mode="inline"`, unless a `container` is named, it is an element that the chat fills.
 */
export function FrontdeskChat({ on, className, ...options }: FrontdeskChatProps): ReactElement | null {
  const place = useRef<HTMLDivElement>(null)
  useChat(options, on, place)
  return options.mode === 'inline' && !options.container ? createElement('div', { ref: place, className }) : null
}
