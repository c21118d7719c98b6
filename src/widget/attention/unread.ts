import type { Item } from '../../chat/index.ts'

/** How many things were said to the visitor after the item `seen`; none where that item is not there. */
export function unreadAfter(items: readonly Item[], seen: string | null): number {
  const at = items.findIndex(({ key }) => key === seen)
  return at < 0 ? 0 : items.slice(at + 1).filter(({ kind }) => kind === 'agent' || kind === 'bot').length
}
