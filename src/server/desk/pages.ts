import { type AgentFace, type Folder, ROWS_PER_UPDATE, type Row, type Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { DeskLetter } from '../mail.ts'
import { soughtIn } from '../said.ts'
import { folderFor, type Listed, type Storage } from '../storage.ts'
import { rowAt } from './row.ts'

export interface PagesOptions {
  site: string
  storage: Pick<Storage, 'list' | 'search' | 'count'>
  clock: Pick<Clock, 'now'>
  tell: (session: string, update: Update) => void
}

/** What an agent reads in the folders, page by page, as far as it is theirs to see (R23). */
export interface Pages {
  page(session: string, agent: AgentFace, folder: Folder, before?: { lastAt: number; conversation: string }): Promise<void>
  found(agent: AgentFace, letter: Extract<DeskLetter, { type: 'search' }>): Promise<void>
  counts(session: string, agent: AgentFace): Promise<void>
}

export function createPages({ site, storage, clock, tell }: PagesOptions): Pages {
  const rowOf = (listed: Listed): Row => rowAt(listed, clock.now())

  return {
    async page(session, agent, folder, before) {
      const rows = await storage.list({ site, folder, agent: agent.id, before, limit: ROWS_PER_UPDATE + 1 })
      const page = rows.slice(0, ROWS_PER_UPDATE).map(rowOf)
      tell(session, { type: 'rows', folder, rows: page, more: rows.length > ROWS_PER_UPDATE })
    },
    async found(agent, { session, words, folder, before }) {
      const sought = soughtIn(words)
      const query = { site, agent: agent.id, words: sought, folder, before, limit: ROWS_PER_UPDATE + 1 }
      const found = sought.length > 0 ? await storage.search(query) : []
      const rows = found.slice(0, ROWS_PER_UPDATE).flatMap((it) => {
        const at = folderFor(it, agent.id)
        return at ? [{ folder: at, row: rowOf(it) }] : []
      })
      tell(session, { type: 'found', words, folder, before, rows, more: found.length > ROWS_PER_UPDATE })
    },
    async counts(session, agent) {
      tell(session, { type: 'counts', ...(await storage.count(site, agent.id)) })
    },
  }
}
