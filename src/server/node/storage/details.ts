import type { KeptDetail } from '../../../protocol/index.ts'
import type { Database } from './database.ts'

/** What agents have written of conversations, field by field, in SQLite. Called within a commit of the storage that it is part of. */
export function detailTable(database: Database) {
  const ofConversation = database.prepare<{ detail: string }>('SELECT detail FROM detail WHERE conversation = ?')
  // One statement, so that of two processes which write over the same version one does.
  const first = database.prepare(`
    INSERT INTO detail (conversation, field, version, detail)
    SELECT id, ?2, 1, ?3 FROM conversation WHERE id = ?1 ON CONFLICT DO NOTHING`)
  const next = database.prepare(
    'UPDATE detail SET version = ?3, detail = ?4 WHERE conversation = ?1 AND field = ?2 AND version = ?3 - 1',
  )
  const eraseAll = database.prepare('DELETE FROM detail WHERE conversation = ?')

  return {
    of: (conversation: string): KeptDetail[] =>
      ofConversation.all(conversation).map(({ detail }) => JSON.parse(detail) as KeptDetail),
    keep(conversation: string, detail: KeptDetail): boolean {
      const { field, version } = detail
      const json = JSON.stringify(detail)
      return (version === 1 ? first.run(conversation, field, json) : next.run(conversation, field, version, json)) === 1
    },
    erase: (conversation: string): void => void eraseAll.run(conversation),
  }
}
