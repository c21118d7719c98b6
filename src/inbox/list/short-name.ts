import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { Folder } from '../../protocol/index.ts'

/** A folder in one word, where there is room for no more. */
export function shortNameOf(folder: Folder, words: InboxWords): string {
  return { unassigned: words.unassigned, mine: words.mineShort, closed: words.closedShort }[folder]
}
