import type { Conversation } from '../../storage.ts'
import { type Traits, traitsAfter } from '../../traits.ts'
import type { Database } from './database.ts'

/** What a filter goes by beside how the conversation stands, in columns of the same names. */
export const FILED: readonly (keyof Traits)[] = ['playbook', 'locale', 'page', 'qualified', 'lead', 'deal']

/** What belongs into these columns, out of the JSON of a row: the parameter or the column that `json` names. */
export const filed = (json: string): string[] => FILED.map((trait) => `${json} ->> '$.traits.${trait}'`)

/**
 * They are written with the row: SQLite takes no value of a generated column from an index, it reads the row and its JSON again. So one index
 * holds all that a filter asks for, newest first, and no row is read but those that are listed.
 */
export const FILTER_COLUMNS = `
  ALTER TABLE conversation ADD COLUMN playbook TEXT;
  ALTER TABLE conversation ADD COLUMN locale TEXT;
  ALTER TABLE conversation ADD COLUMN page TEXT;
  ALTER TABLE conversation ADD COLUMN qualified INTEGER;
  ALTER TABLE conversation ADD COLUMN lead INTEGER;
  ALTER TABLE conversation ADD COLUMN deal INTEGER;
  CREATE INDEX conversation_filter ON conversation (site, last_at DESC, id, status, agent, head, playbook, locale, qualified, lead, deal, page)
    WHERE status <> 'bot';
`

/** Give the conversations of before there were filters what these go by. */
export function fileAll(database: Database): void {
  const next = database.prepare<{ id: string; row: string }>('SELECT id, row FROM conversation WHERE id > ? ORDER BY id LIMIT 1')
  const telling = database.prepare<{ entry: string }>(
    `SELECT entry FROM entry WHERE conversation = ? AND entry ->> '$.body.kind' IN ('start', 'language', 'outcome', 'created') ORDER BY seq`,
  )
  const columns = FILED.map((trait, index) => `${trait} = ${filed('?1')[index]}`).join(', ')
  const keep = database.prepare(`UPDATE conversation SET row = ?1, ${columns} WHERE id = ?2`)
  for (let it = next.first(''); it; it = next.first(it.id)) {
    const traits = telling.all(it.id).reduce<Traits>((before, { entry }) => traitsAfter(before, JSON.parse(entry).body), {})
    keep.run(JSON.stringify({ ...(JSON.parse(it.row) as Conversation), traits }), it.id)
  }
}
