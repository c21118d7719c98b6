import { type Attachment, type Entry, filesOf } from '../../../protocol/index.ts'
import type { StoredFile } from '../../storage.ts'
import type { Database } from './database.ts'

export const FILE_TABLE = `
  CREATE TABLE file (
    id TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    owner TEXT NOT NULL,
    at INTEGER NOT NULL,
    conversation TEXT,
    file TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX file_owner ON file (site, owner);
  CREATE INDEX file_conversation ON file (conversation);
  CREATE INDEX file_unnamed ON file (at) WHERE conversation IS NULL;
  `

/** Files in the same database as the conversations that name them. Everything here runs within a commit of the caller's. */
export interface FileTable {
  keep(file: StoredFile, bytes: Uint8Array): void
  find(id: string): StoredFile | undefined
  read(id: string): Uint8Array<ArrayBuffer> | undefined
  /** The files that these entries name are the conversation's from now on. */
  take(conversation: string, entries: readonly Entry[]): void
  /** Erase a visitor's own files. */
  eraseOwn(site: string, visitor: string): void
  /** Erase those that a conversation's messages name. */
  erase(conversation: string): void
  sweep(before: number): void
}

interface Row {
  site: string
  owner: string
  at: number
  conversation: string | null
  file: string
}

export function fileTable(database: Database): FileTable {
  const keep = database.prepare('INSERT INTO file (id, site, owner, at, conversation, file, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)')
  const find = database.prepare<Row>('SELECT site, owner, at, conversation, file FROM file WHERE id = ?')
  const read = database.prepare<{ bytes: ArrayBuffer }>('SELECT bytes FROM file WHERE id = ?')
  const take = database.prepare('UPDATE file SET conversation = ? WHERE id = ? AND conversation IS NULL')
  const eraseOwn = database.prepare('DELETE FROM file WHERE site = ? AND owner = ?')
  const eraseNamed = database.prepare('DELETE FROM file WHERE conversation = ?')
  const sweep = database.prepare('DELETE FROM file WHERE conversation IS NULL AND at < ?')

  return {
    keep: ({ file, site, owner, at, conversation }, bytes) =>
      void keep.run(file.id, site, owner, at, conversation ?? null, JSON.stringify(file), bytes),
    find(id) {
      const row = find.first(id)
      if (!row) return undefined
      const { file, conversation, ...rest } = row
      return { file: JSON.parse(file) as Attachment, ...rest, ...(conversation !== null && { conversation }) }
    },
    read(id) {
      const row = read.first(id)
      return row && new Uint8Array(row.bytes)
    },
    take(conversation, entries) {
      for (const { body } of entries) for (const { id } of filesOf(body)) take.run(conversation, id)
    },
    eraseOwn: (site, visitor) => void eraseOwn.run(site, visitor),
    erase: (conversation) => void eraseNamed.run(conversation),
    sweep: (before) => void sweep.run(before),
  }
}
