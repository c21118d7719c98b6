import type { News, Rows } from '../../protocol/index.ts'
import type { FolderView } from './folders.ts'

/**
 * What the agent would have been called for while their line was down (R29), as far as their own conversations tell it that come anew
 * with the next one: each that they have not read so far anywhere, and that was not theirs or has gone on.
 */
export function missedNews(before: FolderView, { folder, rows }: Rows): News[] {
  // The first page of all tells of nothing new, and in Unassigned whoever waits is told of in any case.
  if (folder !== 'mine' || !before.loaded) return []
  const heads = new Map(before.rows.map(({ conversation, head }) => [conversation, head]))
  return rows.flatMap(({ conversation, head, seen = 0 }): News[] => {
    const known = heads.get(conversation)
    if (head <= Math.max(seen, known ?? 0)) return []
    // What is not known may be an old one whose row was not here yet.
    return [{ type: 'news', event: known === undefined && !before.more ? 'assigned' : 'message', conversation }]
  })
}
