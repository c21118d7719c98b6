import type { News, Rows } from '../../protocol/index.ts'
import type { FolderView } from './folders.ts'

/**
 * What the agent would have been called for while their line was down (R29), as far as their own conversations tell it that come anew
 * with the next one: what each was called for last, unless that was known here, or is read by now.
 */
export function missedNews(before: FolderView, { folder, rows }: Rows): News[] {
  // The first page of all tells of nothing new, and in Unassigned whoever waits is told of in any case.
  if (folder !== 'mine' || !before.loaded) return []
  const known = new Map(before.rows.map(({ conversation, call }) => [conversation, call?.seq]))
  return rows.flatMap(({ conversation, call, seen = 0 }): News[] => {
    if (!call || call.seq <= Math.max(seen, known.get(conversation) ?? 0)) return []
    return [{ type: 'news', event: call.event, conversation }]
  })
}
