import type { Chat } from './chat.ts'

const nothing = () => undefined

/** The chat of a page that has no document: a server's. It is there, and does nothing. */
export const inertChat: Chat = {
  open: nothing,
  close: nothing,
  toggle: nothing,
  show: nothing,
  hide: nothing,
  destroy: nothing,
  on: () => nothing,
}
