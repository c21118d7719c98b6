import { type AgentFace, type Filter, type Folder, MOST_COUNTED, type Result } from '../../../protocol/index.ts'
import { plain } from '../../said.ts'
import type { FacetCounts, Listed, SearchQuery } from '../../storage.ts'
import type { Bind, Database } from './database.ts'
import { FOLDERS, from, listed, SEEN, whose } from './folders.ts'
import { saidAll } from './said.ts'

const RESULTS: Readonly<Record<Result, string>> = {
  qualified: 'qualified = 1',
  disqualified: 'qualified = 0',
  lead: 'lead = 1',
  deal: 'deal = 1',
}
const ALL_RESULTS: readonly Result[] = ['qualified', 'disqualified', 'lead', 'deal']
const ALL: readonly Folder[] = ['unassigned', 'mine', 'closed']
const UNREAD = `status <> 'closed' AND head > ifnull(${SEEN}, 0)`

type Wanted = Omit<SearchQuery, 'before' | 'limit'>

interface Where {
  sql: string
  binds: Bind[]
}

/** Searches and filters, as they are answered out of the database. */
export interface SearchTable {
  search(query: SearchQuery): Listed[]
  count(wanted: Wanted): number
  facets(wanted: Wanted): FacetCounts
}

export function searchTable(database: Database): SearchTable {
  const faceOf = database.prepare<{ face: string }>(
    `SELECT row ->> 'agent' AS face FROM conversation WHERE site = ? AND agent = ? AND status <> 'bot' ORDER BY last_at DESC LIMIT 1`,
  )

  /** How many there are of each value, among those that are found without it in the filter. */
  function tally(wanted: Wanted, key: 'agent' | 'playbook' | 'locale'): { value: string; count: number }[] {
    const { sql, binds } = whereOf({ ...wanted, filter: { ...wanted.filter, [key]: undefined } })
    return database
      .prepare<{ value: string; count: number }>(
        `SELECT ${key} AS value, count(*) AS count FROM conversation ${sql} AND ${key} IS NOT NULL GROUP BY value ORDER BY count DESC, value`,
      )
      .all(...binds)
  }

  function results(wanted: Wanted): { result: Result; count: number }[] {
    const { sql, binds } = whereOf({ ...wanted, filter: { ...wanted.filter, result: undefined } })
    const sums = ALL_RESULTS.map((result) => `total(${RESULTS[result]}) AS ${result}`).join(', ')
    const counted = database.prepare<Record<Result, number>>(`SELECT ${sums} FROM conversation ${sql}`).first(...binds)
    return ALL_RESULTS.map((result) => ({ result, count: counted?.[result] ?? 0 })).filter(({ count }) => count > 0)
  }

  function withFace(site: string, { value, count }: { value: string; count: number }) {
    const face = faceOf.first(site, value)?.face
    return face ? [{ agent: JSON.parse(face) as AgentFace, count }] : []
  }

  return {
    search(query) {
      const { sql, binds } = whereOf(query)
      return database
        .prepare<{ row: string; seen: number | null }>(
          // The page first, out of the index alone; then the rows of it.
          `SELECT row, ${SEEN} AS seen FROM (
            SELECT id AS found FROM conversation ${sql} AND last_at <= ? AND (last_at < ? OR id > ?) ORDER BY last_at DESC, id LIMIT ?
          ) CROSS JOIN conversation ON id = found ORDER BY last_at DESC, id`,
        )
        .all(query.agent, ...binds, ...from(query.before), query.limit)
        .map(listed)
    },
    count(wanted) {
      const { sql, binds } = whereOf(wanted)
      const counted = `SELECT count(*) AS count FROM (SELECT 1 FROM conversation ${sql} LIMIT ${MOST_COUNTED})`
      return database.prepare<{ count: number }>(counted).first(...binds)?.count ?? 0
    },
    facets(wanted) {
      const unread = { ...wanted, filter: { ...wanted.filter, unread: true as const } }
      const { sql, binds } = whereOf(unread)
      return {
        unread:
          database.prepare<{ count: number }>(`SELECT count(*) AS count FROM conversation ${sql}`).first(...binds)?.count ?? 0,
        agents: tally(wanted, 'agent').flatMap((it) => withFace(wanted.site, it)),
        playbooks: tally(wanted, 'playbook').map(({ value, count }) => ({ playbook: value, count })),
        results: results(wanted),
        locales: tally(wanted, 'locale').map(({ value, count }) => ({ locale: value, count })),
      }
    },
  }
}

/** What a conversation must meet that this agent looks for. */
function whereOf({ site, agent, folder, words, filter = {} }: Wanted): Where {
  const folders = folder ? [folder] : ALL
  const said = saidAll(words)
  const filtered = filteredBy(filter, agent)
  // With words it is they that lead to the few conversations; without, the index does, newest first.
  const index = words.length === 0 ? 'INDEXED BY conversation_filter ' : ''
  return {
    sql: `${index}WHERE site = ? AND status <> 'bot' AND (${folders.map((it) => FOLDERS[it]).join(' OR ')})${said.sql}${filtered.sql}`,
    binds: [site, ...folders.flatMap((it) => whose(it, agent)), ...said.binds, ...filtered.binds],
  }
}

function filteredBy({ unread, agent, playbook, page, result, locale, from, to }: Filter, viewer: string): Where {
  const terms: [sql: string, bind: Bind | undefined][] = [
    [UNREAD, unread && viewer],
    ['agent = ?', agent],
    ['playbook = ?', playbook],
    ['locale = ?', locale],
    ['instr(page, ?)', page && plain(page)],
    ['last_at >= ?', from],
    ['last_at < ?', to],
  ]
  const asked = terms.flatMap(([sql, bind]) => (bind === undefined ? [] : [{ sql, bind }]))
  return {
    sql: [...asked.map(({ sql }) => sql), ...(result ? [RESULTS[result]] : [])].map((sql) => ` AND ${sql}`).join(''),
    binds: asked.map(({ bind }) => bind),
  }
}
