import {
  type AgentFace,
  type Facets,
  type Folder,
  ROWS_PER_UPDATE,
  type Row,
  type Search,
  type Update,
} from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { readPlaybook } from '../playbooks/read.ts'
import { soughtIn } from '../said.ts'
import { folderFor, type Listed, type SearchQuery, type Storage } from '../storage.ts'
import { rowAt } from './row.ts'

export interface PagesOptions {
  site: string
  storage: Pick<Storage, 'list' | 'search' | 'countFound' | 'facets' | 'count' | 'publications' | 'playbook'>
  clock: Pick<Clock, 'now'>
  tell: (session: string, update: Update) => void
}

/** What an agent reads in the folders, page by page, as far as it is theirs to see (R23). */
export interface Pages {
  page(session: string, agent: AgentFace, folder: Folder, before?: { lastAt: number; conversation: string }): Promise<void>
  found(session: string, agent: AgentFace, search: Search): Promise<void>
  /** What there is to filter by. */
  facets(session: string, agent: AgentFace, asked: Facets): Promise<void>
  counts(session: string, agent: AgentFace): Promise<void>
}

type Wanted = Omit<SearchQuery, 'before' | 'limit'>

/** The most values of one kind that are told. */
const MOST_VALUES = 100

export function createPages({ site, storage, clock, tell }: PagesOptions): Pages {
  const rowOf = (listed: Listed): Row => rowAt(listed, clock.now())

  /** Words of which nothing can be looked for, such as an accent alone, are in none. */
  function wantedBy(agent: AgentFace, { words, filter, folder }: Pick<Search, 'words' | 'filter' | 'folder'>): Wanted {
    const sought = words === undefined ? [] : soughtIn(words)
    return { site, agent: agent.id, words: words !== undefined && sought.length === 0 ? [words] : sought, filter, folder }
  }

  /** The playbook's name as it was published last. */
  async function withName(it: { playbook: string; count: number }): Promise<{ playbook: string; name?: string; count: number }> {
    const [last] = await storage.publications(site, it.playbook)
    const text = last && (await storage.playbook(site, last.version))
    return !last || text === undefined ? it : { ...it, name: readPlaybook(last.version, text).name }
  }

  return {
    async page(session, agent, folder, before) {
      const rows = await storage.list({ site, folder, agent: agent.id, before, limit: ROWS_PER_UPDATE + 1 })
      const page = rows.slice(0, ROWS_PER_UPDATE).map(rowOf)
      tell(session, { type: 'rows', folder, rows: page, more: rows.length > ROWS_PER_UPDATE })
    },
    async found(session, agent, search) {
      const { before } = search
      const wanted = wantedBy(agent, search)
      const found = await storage.search({ ...wanted, before, limit: ROWS_PER_UPDATE + 1 })
      const rows = found.slice(0, ROWS_PER_UPDATE).flatMap((it) => {
        const at = folderFor(it, agent.id)
        return at ? [{ folder: at, row: rowOf(it) }] : []
      })
      const count = await storage.countFound(wanted)
      tell(session, { ...search, type: 'found', rows, more: found.length > ROWS_PER_UPDATE, count })
    },
    async facets(session, agent, asked) {
      const { playbooks, agents, locales, ...rest } = await storage.facets(wantedBy(agent, asked))
      const named = await Promise.all(playbooks.slice(0, MOST_VALUES).map((it) => withName(it)))
      const found = { ...rest, playbooks: named, agents: agents.slice(0, MOST_VALUES), locales: locales.slice(0, MOST_VALUES) }
      tell(session, { ...asked, ...found })
    },
    async counts(session, agent) {
      tell(session, { type: 'counts', ...(await storage.count(site, agent.id)) })
    },
  }
}
