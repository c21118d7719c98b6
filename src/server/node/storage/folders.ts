import type { Folder } from '../../../protocol/index.ts'
import type { Conversation, FolderCounts, FolderQuery, Listed } from '../../storage.ts'
import type { Bind, Database } from './database.ts'

/** What makes a folder; `mine` binds the agent. */
export const FOLDERS: Readonly<Record<Folder, string>> = {
  unassigned: `status IN ('waiting', 'missed')`,
  mine: `status = 'assigned' AND agent = ?`,
  closed: `status = 'closed'`,
}

/** How far the agent, whom it binds, has read a conversation. */
export const SEEN = '(SELECT seq FROM seen WHERE seen.conversation = conversation.id AND seen.agent = ?)'

/** The folders of the inbox as they lie in the database, and how far each agent has read. */
export interface FolderTable {
  list(query: FolderQuery): Listed[]
  count(site: string, agent: string): FolderCounts
  held(site: string): Map<string, number>
  see(agent: string, conversation: string, seq: number): void
  erase(conversation: string): void
}

export function folderTable(database: Database): FolderTable {
  const lists = {
    unassigned: prepareRows(FOLDERS.unassigned),
    mine: prepareRows(FOLDERS.mine),
    closed: prepareRows(FOLDERS.closed),
  }
  const counts = { unassigned: prepareCount('unassigned'), mine: prepareCount('mine'), closed: prepareCount('closed') }
  const held = database.prepare<{ agent: string; conversations: number }>(
    `SELECT agent, count(*) AS conversations FROM conversation WHERE site = ? AND status = 'assigned' GROUP BY agent`,
  )
  const keepSeen = database.prepare(`
    INSERT INTO seen (conversation, agent, seq) SELECT id, ?, ? FROM conversation WHERE id = ?
    ON CONFLICT (conversation, agent) DO UPDATE SET seq = max(seq, excluded.seq)`)
  const eraseSeen = database.prepare('DELETE FROM seen WHERE conversation = ?')

  /** Binds the agent; the site; what `where` asks for; how far to go back, twice; after which id; how many. */
  function prepareRows(where: string) {
    return database.prepare<{ row: string; seen: number | null }>(`
      SELECT row, ${SEEN} AS seen
      FROM conversation WHERE site = ? AND ${where} AND last_at <= ? AND (last_at < ? OR id > ?)
      ORDER BY last_at DESC, id LIMIT ?`)
  }

  function prepareCount(folder: Folder) {
    return database.prepare<{ count: number }>(`SELECT count(*) AS count FROM conversation WHERE site = ? AND ${FOLDERS[folder]}`)
  }

  const countOf = (folder: Folder, site: string, agent: string): number =>
    counts[folder].first(site, ...whose(folder, agent))?.count ?? 0

  return {
    list: ({ site, folder, agent, before, limit }) =>
      lists[folder].all(agent, site, ...whose(folder, agent), ...from(before), limit).map(listed),
    count: (site, agent) => ({
      unassigned: countOf('unassigned', site, agent),
      mine: countOf('mine', site, agent),
      closed: countOf('closed', site, agent),
    }),
    held: (site) => new Map(held.all(site).map(({ agent, conversations }) => [agent, conversations])),
    see: (agent, conversation, seq) => void keepSeen.run(agent, seq, conversation),
    erase: (conversation) => void eraseSeen.run(conversation),
  }
}

/** What `FOLDERS` binds. */
export const whose = (folder: Folder, agent: string): Bind[] => (folder === 'mine' ? [agent] : [])

/** How far to go back, twice, and after which id. */
export function from(before: FolderQuery['before']): Bind[] {
  const { lastAt, conversation } = before ?? { lastAt: Number.MAX_SAFE_INTEGER, conversation: '' }
  return [lastAt, lastAt, conversation]
}

export const listed = ({ row, seen }: { row: string; seen: number | null }): Listed => ({
  ...(JSON.parse(row) as Conversation),
  ...(seen !== null && { seen }),
})
