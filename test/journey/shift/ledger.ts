import type { Entry, KeptNote } from '../../../src/protocol/index.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'

/** A conversation as it lies in the database. */
export interface Kept {
  id: string
  /** Whose it is: the hash of a token. */
  visitor: string
  status: string
  entries: Entry[]
  notes: KeptNote[]
}

/** Everything that the server has kept. */
export function keptIn(data: string): Kept[] {
  const database = openDatabase(databaseIn(data))
  try {
    const rows = database.prepare<{ row: string }>('SELECT row FROM conversation').all()
    const entries = database.prepare<{ entry: string }>('SELECT entry FROM entry WHERE conversation = ? ORDER BY seq')
    const notes = database.prepare<{ note: string }>('SELECT note FROM note WHERE conversation = ? ORDER BY position')
    return rows.map(({ row }) => {
      const { id, visitor, status } = JSON.parse(row)
      return {
        id,
        visitor,
        status,
        entries: entries.all(id).map(({ entry }) => JSON.parse(entry)),
        notes: notes.all(id).map(({ note }) => JSON.parse(note)),
      }
    })
  } finally {
    database.close()
  }
}
