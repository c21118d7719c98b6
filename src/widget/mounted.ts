import type { Chat } from './chat.ts'

/** A chat that is there already, and how to put its element back after the page has swapped its body. */
export interface Mounted {
  chat: Chat
  attach(): void
}

/** Chats by site, kept on the element (or document) they are mounted in: two bundles of ours on one page find the same. */
const MOUNTED = Symbol.for('frontdesk')

export function mountedIn(place: Document | HTMLElement): Map<string, Mounted> {
  const shelf = place as { [MOUNTED]?: Map<string, Mounted> }
  shelf[MOUNTED] ??= new Map()
  return shelf[MOUNTED]
}
