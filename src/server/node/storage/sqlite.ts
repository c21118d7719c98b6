import type { Entry } from '../../../protocol/index.ts'
import type { Append, Conversation, Storage } from '../../storage.ts'
import type { Database } from './database.ts'
import { detailTable } from './details.ts'
import { FILED, filed } from './filed.ts'
import { fileTable } from './files.ts'
import { folderTable } from './folders.ts'
import { createGroupCommit } from './group-commit.ts'
import { insightTable } from './insight.ts'
import { noteTable } from './notes.ts'
import { openDatabase } from './open.ts'
import { sqliteOutbox } from './outbox.ts'
import { sqliteRules } from './rules.ts'
import { saidTable } from './said.ts'
import { searchTable } from './search.ts'
import { sqliteShelf } from './shelf.ts'

/**
 * Conversations in one SQLite file, written through to the disk before anything is acknowledged.
 *
 * @param file is made, with its folder, where it is missing.
 * @throws {FrontdeskError} `storage`: it cannot be opened or written, or was made by a newer version.
 */
export const sqliteStorage = (file: string): Storage => storageIn(openDatabase(file))

/** `Storage` in a database that is open already; closing the storage closes the database. */
export function storageIn(database: Database): Storage {
  const commits = createGroupCommit(database)
  const { outbox, keep, unlink } = sqliteOutbox(database, commits)
  const files = fileTable(database)
  const folders = folderTable(database)
  const searches = searchTable(database)
  const details = detailTable(database)
  const said = saidTable(database)
  const insight = insightTable(database)
  const notes = noteTable(database, said)
  const savepoint = database.prepare('SAVEPOINT append')
  const rollback = database.prepare('ROLLBACK TO append')
  const release = database.prepare('RELEASE append')
  const headOf = database.prepare<{ head: number }>('SELECT head FROM conversation WHERE id = ?')
  const keepRow = database.prepare(`
    INSERT INTO conversation (id, site, status, agent, last_at, head, row, ${FILED.join(', ')})
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ${filed('?7').join(', ')})
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, agent = excluded.agent, last_at = excluded.last_at,
      head = excluded.head, row = excluded.row, ${FILED.map((trait) => `${trait} = excluded.${trait}`).join(', ')}`)
  const keepEntry = database.prepare(
    'INSERT INTO entry (conversation, seq, id, entry) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const row = database.prepare<{ row: string }>('SELECT row FROM conversation WHERE id = ?')
  const entries = database.prepare<{ entry: string }>(
    'SELECT entry FROM entry WHERE conversation = ? AND seq > ? ORDER BY seq LIMIT ?',
  )
  const waiting = database.prepare<{ row: string }>(`SELECT row FROM conversation WHERE status = 'waiting' ORDER BY id`)
  const unfinished = database.prepare<{ row: string }>(
    'SELECT row FROM conversation WHERE site = ? AND lead_at <= ? ORDER BY lead_at LIMIT ?',
  )
  const unanswered = database.prepare<{ row: string }>(
    'SELECT row FROM conversation WHERE site = ? AND unanswered_at <= ? ORDER BY unanswered_at LIMIT ?',
  )
  const left = database.prepare<{ row: string }>(
    `SELECT row FROM conversation WHERE site = ? AND status = 'bot' AND said = 1 AND last_at <= ? ORDER BY last_at LIMIT ?`,
  )
  const ofVisitor = database.prepare<{ row: string }>('SELECT row FROM conversation WHERE site = ? AND visitor = ?')
  const closedBefore = database.prepare<{ row: string }>(
    `SELECT row FROM conversation WHERE site = ? AND status = 'closed' AND closed_at < ? ORDER BY closed_at LIMIT ?`,
  )
  const unsaidBefore = database.prepare<{ row: string }>(
    `SELECT row FROM conversation WHERE site = ? AND status = 'bot' AND said = 0 AND last_at < ? ORDER BY last_at LIMIT ?`,
  )
  const eraseEntries = database.prepare('DELETE FROM entry WHERE conversation = ?')
  const eraseRow = database.prepare('DELETE FROM conversation WHERE id = ?')

  function append({ conversation, entries: added, records = [], deliveries = [] }: Append): boolean {
    const head = headOf.first(conversation.id)?.head ?? 0
    if (added[0]?.seq !== head + 1) return false
    // A savepoint, so that a conflict in this one leaves the others of the group as they are.
    savepoint.run()
    const { id, site, status, agent, lastAt } = conversation
    keepRow.run(id, site, status, agent?.id ?? null, lastAt, conversation.head, JSON.stringify(conversation))
    const kept = added.every((entry) => keepEntry.run(id, entry.seq, entry.id, JSON.stringify(entry)) === 1)
    if (kept) {
      keep(records, deliveries)
      files.take(id, added)
      said.keep(id, added)
      insight.keep(conversation, added)
    } else rollback.run()
    release.run()
    return kept
  }

  function eraseRows(rows: readonly { row: string }[]): Conversation[] {
    const found = rows.map((it) => JSON.parse(it.row) as Conversation)
    for (const { id } of found) {
      eraseEntries.run(id)
      folders.erase(id)
      details.erase(id)
      notes.erase(id)
      said.erase(id)
      insight.erase(id)
      files.erase(id)
      eraseRow.run(id)
      unlink(id)
    }
    return found
  }

  /** What was deleted is overwritten in the database (secure_delete), but the log of writes would still hold it. */
  const forgetWrites = (): void => database.exec('PRAGMA wal_checkpoint(TRUNCATE)')

  return {
    ...outbox,
    ...sqliteShelf(database, commits),
    ...sqliteRules(database, commits),
    epoch: async () => database.prepare<{ epoch: string }>('SELECT epoch FROM meta').first()?.epoch ?? '',
    append: (write) => commits.add(() => append(write)),
    find: async (conversation) => parsed<Conversation>(row.first(conversation)?.row),
    read: async (conversation, since, limit) =>
      entries.all(conversation, since, limit).map(({ entry }) => JSON.parse(entry) as Entry),
    list: async (query) => folders.list(query),
    search: async (query) => searches.search(query),
    countFound: async (wanted) => searches.count(wanted),
    facets: async (wanted) => searches.facets(wanted),
    count: async (site, agent) => folders.count(site, agent),
    held: async (site) => folders.held(site),
    see: (agent, conversation, seq) => commits.add(() => folders.see(agent, conversation, seq)),
    details: async (conversation) => details.of(conversation),
    keepDetail: (conversation, detail) => commits.add(() => details.keep(conversation, detail)),
    notes: async (conversation) => notes.of(conversation),
    keepNote: (conversation, note) => commits.add(() => notes.keep(conversation, note)),
    waiting: async () => waiting.all().map((it) => JSON.parse(it.row) as Conversation),
    unfinished: async (site, now, limit) => unfinished.all(site, now, limit).map((it) => JSON.parse(it.row) as Conversation),
    unanswered: async (site, since, limit) => unanswered.all(site, since, limit).map((it) => JSON.parse(it.row) as Conversation),
    async erase(site, visitor) {
      const erased = await commits.add(() => {
        files.eraseOwn(site, visitor)
        return eraseRows(ofVisitor.all(site, visitor))
      })
      forgetWrites()
      return erased
    },
    left: async (site, since, limit) => left.all(site, since, limit).map((it) => JSON.parse(it.row) as Conversation),
    async eraseOld(site, before, limit) {
      const old = () => [...closedBefore.all(site, before, limit), ...unsaidBefore.all(site, before, limit)].slice(0, limit)
      const erased = await commits.add(() => eraseRows(old()))
      if (erased.length > 0) forgetWrites()
      return erased
    },
    keepFile: (file, bytes) => commits.add(() => files.keep(file, bytes)),
    findFile: async (id) => files.find(id),
    readFile: async (id) => files.read(id),
    sweepFiles: (before) => commits.add(() => files.sweep(before)),
    async close() {
      commits.flush()
      database.close()
    },
  }
}

const parsed = <T>(json: string | undefined): T | undefined => (json === undefined ? undefined : (JSON.parse(json) as T))
