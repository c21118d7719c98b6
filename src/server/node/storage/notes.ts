import type { KeptNote } from '../../../protocol/index.ts'
import type { Database } from './database.ts'
import type { SaidTable } from './said.ts'

/** Where notes are; a step of `schema.ts`. */
export const NOTE_TABLE = `
  CREATE TABLE note (
    position INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id),
    id TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (conversation, id)
  ) STRICT;
  `

/** Agents' notes, in SQLite. Called within a commit of the storage that it is part of. */
export function noteTable(database: Database, said: SaidTable) {
  const ofConversation = database.prepare<{ note: string }>('SELECT note FROM note WHERE conversation = ? ORDER BY position')
  const add = database.prepare(
    'INSERT INTO note (conversation, id, note) SELECT id, ?2, ?3 FROM conversation WHERE id = ?1 ON CONFLICT DO NOTHING',
  )
  const eraseAll = database.prepare('DELETE FROM note WHERE conversation = ?')

  return {
    of: (conversation: string): KeptNote[] => ofConversation.all(conversation).map(({ note }) => JSON.parse(note) as KeptNote),
    keep(conversation: string, note: KeptNote): boolean {
      const isKept = add.run(conversation, note.id, JSON.stringify(note)) === 1
      if (isKept) said.keepText(conversation, note.text)
      return isKept
    },
    erase: (conversation: string): void => void eraseAll.run(conversation),
  }
}
