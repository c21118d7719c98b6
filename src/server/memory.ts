import { type Entry, filesOf, type KeptDetail, type KeptNote, MOST_COUNTED, newId } from '../protocol/index.ts'
import { memoryOutbox } from './crm/memory-outbox.ts'
import { facetsOf, meets } from './facets.ts'
import { memoryShelf } from './playbooks/memory-shelf.ts'
import { type KeptRules, noRules } from './rules/rules.ts'
import { plain, saidIn } from './said.ts'
import {
  type Append,
  type Conversation,
  type FolderQuery,
  folderFor,
  type Listed,
  type SearchQuery,
  type Storage,
  type StoredFile,
} from './storage.ts'

/** Everything in memory: for demos, tests, and pages without a server. It lasts as long as the object does. */
export function memoryStorage(): Storage {
  const epoch = newId()
  const rows = new Map<string, Conversation>()
  const logs = new Map<string, Entry[]>()
  const details = new Map<string, Map<string, KeptDetail>>()
  const notes = new Map<string, KeptNote[]>()
  const files = new Map<string, { kept: StoredFile; bytes: Uint8Array<ArrayBuffer> }>()
  const rules = new Map<string, KeptRules>()
  /** By conversation, then by agent. */
  const seen = new Map<string, Map<string, number>>()
  const { outbox, keep, unlink } = memoryOutbox()

  function take(id: string, conversation: string): void {
    const it = files.get(id)
    if (it) it.kept = { conversation, ...it.kept }
  }

  /** What the agent finds there; without a folder, wherever they find it. */
  function inFolder({ site, folder, agent }: Pick<SearchQuery, 'site' | 'folder' | 'agent'>): Conversation[] {
    return [...rows.values()].filter((row) => {
      const at = row.site === site && folderFor(row, agent)
      return at && (folder === undefined || at === folder)
    })
  }

  /** What the agent looks for. */
  function found({ words, filter = {}, ...query }: Omit<SearchQuery, 'before' | 'limit'>): Conversation[] {
    const isSaid = ({ id }: Conversation): boolean => {
      const noted = (notes.get(id) ?? []).map(({ text }) => plain(text))
      const said = [...(logs.get(id) ?? []).map(({ body }) => saidIn(body)), ...noted]
      return words.every((word) => said.some((text) => text.includes(word)))
    }
    return inFolder(query).filter((row) => isSaid(row) && meets(listed(row, query.agent), filter))
  }

  function eraseRows(erased: Conversation[]): Conversation[] {
    for (const { id } of erased) {
      rows.delete(id)
      logs.delete(id)
      seen.delete(id)
      details.delete(id)
      notes.delete(id)
      unlink(id)
      for (const [file, { kept }] of files) if (kept.conversation === id) files.delete(file)
    }
    return erased
  }

  function listed(row: Conversation, agent: string): Listed {
    const upTo = seen.get(row.id)?.get(agent)
    return upTo === undefined ? row : { ...row, seen: upTo }
  }

  return {
    ...outbox,
    ...memoryShelf(),
    epoch: async () => epoch,
    async append({ conversation, entries, records = [], deliveries = [] }: Append) {
      const log = logs.get(conversation.id) ?? []
      const isNext = entries[0]?.seq === log.length + 1
      if (!isNext || entries.some(({ id }) => log.some((kept) => kept.id === id))) return false
      logs.set(conversation.id, [...log, ...entries])
      rows.set(conversation.id, conversation)
      keep(records, deliveries)
      for (const { body } of entries) for (const { id } of filesOf(body)) take(id, conversation.id)
      return true
    },
    find: async (id) => rows.get(id),
    read: async (id, since, limit) => (logs.get(id) ?? []).slice(since, since + limit),
    list: async (query) => page(inFolder(query), query).map((row) => listed(row, query.agent)),
    search: async (query) => page(found(query), query).map((row) => listed(row, query.agent)),
    countFound: async (wanted) => Math.min(found(wanted).length, MOST_COUNTED),
    facets: async (wanted) =>
      facetsOf(
        found({ ...wanted, filter: {} }).map((row) => listed(row, wanted.agent)),
        wanted.filter ?? {},
      ),
    async count(site, agent) {
      const counts = { unassigned: 0, mine: 0, closed: 0 }
      for (const row of rows.values()) {
        const folder = row.site === site && folderFor(row, agent)
        if (folder) counts[folder]++
      }
      return counts
    },
    async held(site) {
      const held = new Map<string, number>()
      for (const row of rows.values())
        if (row.site === site && row.status === 'assigned' && row.agent) held.set(row.agent.id, (held.get(row.agent.id) ?? 0) + 1)
      return held
    },
    async see(agent, conversation, seq) {
      if (!rows.has(conversation)) return
      const by = seen.get(conversation) ?? new Map<string, number>()
      seen.set(conversation, by.set(agent, Math.max(seq, by.get(agent) ?? 0)))
    },
    details: async (id) => [...(details.get(id)?.values() ?? [])],
    async keepDetail(id, detail) {
      const kept = details.get(id) ?? new Map<string, KeptDetail>()
      if (!rows.has(id) || (kept.get(detail.field)?.version ?? 0) !== detail.version - 1) return false
      details.set(id, kept.set(detail.field, detail))
      return true
    },
    notes: async (id) => [...(notes.get(id) ?? [])],
    async keepNote(id, note) {
      const kept = notes.get(id) ?? []
      if (!rows.has(id) || kept.some((one) => one.id === note.id)) return false
      notes.set(id, [...kept, note])
      return true
    },
    waiting: async () => [...rows.values()].filter(({ status }) => status === 'waiting'),
    unfinished: async (site, now, limit) =>
      [...rows.values()]
        .filter((row) => row.site === site && (row.leadAt ?? Number.POSITIVE_INFINITY) <= now)
        .sort((a, b) => (a.leadAt ?? 0) - (b.leadAt ?? 0))
        .slice(0, limit),
    unanswered: async (site, since, limit) =>
      [...rows.values()]
        .filter((row) => row.site === site && (row.unansweredAt ?? Number.POSITIVE_INFINITY) <= since)
        .sort((a, b) => (a.unansweredAt ?? 0) - (b.unansweredAt ?? 0))
        .slice(0, limit),
    left: async (site, since, limit) =>
      [...rows.values()]
        .filter((row) => row.site === site && row.status === 'bot' && row.preview !== '' && row.lastAt <= since)
        .sort((a, b) => a.lastAt - b.lastAt)
        .slice(0, limit),
    async erase(site, visitor) {
      const erased = eraseRows([...rows.values()].filter((row) => row.site === site && row.visitor === visitor))
      for (const [id, { kept }] of files) if (kept.site === site && kept.owner === visitor) files.delete(id)
      return erased
    },
    eraseOld: async (site, before, limit) =>
      eraseRows(
        [...rows.values()]
          .filter((row) => row.site === site && isOver(row) && overAt(row) < before)
          .sort((a, b) => overAt(a) - overAt(b))
          .slice(0, limit),
      ),
    rules: async (site) => rules.get(site) ?? noRules,
    async keepRules(site, kept) {
      if ((rules.get(site)?.version ?? 0) !== kept.version - 1) return false
      rules.set(site, kept)
      return true
    },
    async keepFile(kept, bytes) {
      files.set(kept.file.id, { kept, bytes: new Uint8Array(bytes) })
    },
    findFile: async (id) => files.get(id)?.kept,
    readFile: async (id) => files.get(id)?.bytes,
    async sweepFiles(before) {
      for (const [id, { kept }] of files) if (kept.conversation === undefined && kept.at < before) files.delete(id)
    },
    close: async () => {},
  }
}

function page(rows: Conversation[], { before, limit }: Pick<FolderQuery, 'before' | 'limit'>): Conversation[] {
  return rows
    .filter((row) => !before || byNewest(row, { lastAt: before.lastAt, id: before.conversation }) > 0)
    .sort(byNewest)
    .slice(0, limit)
}

const isOver = ({ status, preview }: Conversation): boolean => status === 'closed' || (status === 'bot' && preview === '')
const overAt = (row: Conversation): number => row.closedAt ?? row.lastAt

type Placed = Pick<Conversation, 'lastAt' | 'id'>

const byNewest = (a: Placed, b: Placed): number => b.lastAt - a.lastAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
