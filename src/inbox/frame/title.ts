import type { Desk } from '../../chat/index.ts'
import type { InboxWords } from '../../locales/inbox/en/index.ts'

/** How many conversations hold something that this agent has not read. */
export const unreadCount = (desk: Desk): number => {
  const { unassigned, mine } = desk.$view.get().folders
  return [...unassigned.rows, ...mine.rows].filter((row) => row.unread).length
}

/** Keep the tab's title telling how many conversations are unread. Returns what ends it. */
export function keepTitle(page: { title: string }, desk: Desk, words: InboxWords): () => void {
  return desk.$view.subscribe(() => {
    const count = unreadCount(desk)
    page.title = count > 0 ? words.titleUnread(count) : words.title
  })
}
