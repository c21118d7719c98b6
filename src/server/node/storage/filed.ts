import type { Conversation } from '../../storage.ts'
import { type Traits, traitsAfter } from '../../traits.ts'
import type { Database } from './database.ts'

/** What a filter goes by beside how the conversation stands, in columns of the same names. */
export const FILED: readonly (keyof Traits)[] = ['playbook', 'locale', 'page', 'qualified', 'lead', 'deal']

/** What belongs into these columns, out of the JSON of a row: the parameter or the column that `json` names. */
export const filed = (json: string): string[] => FILED.map((trait) => `${json} ->> '$.traits.${trait}'`)

/** As filters began: columns that are read out of the row whenever they are asked for. */
export const FILTER_INDEX = `
  ALTER TABLE conversation ADD COLUMN playbook TEXT GENERATED ALWAYS AS (row ->> '$.traits.playbook') VIRTUAL;
  ALTER TABLE conversation ADD COLUMN locale TEXT GENERATED ALWAYS AS (row ->> '$.traits.locale') VIRTUAL;
  ALTER TABLE conversation ADD COLUMN page TEXT GENERATED ALWAYS AS (row ->> '$.traits.page') VIRTUAL;
  ALTER TABLE conversation ADD COLUMN qualified INTEGER GENERATED ALWAYS AS (row ->> '$.traits.qualified') VIRTUAL;
  ALTER TABLE conversation ADD COLUMN lead INTEGER GENERATED ALWAYS AS (row ->> '$.traits.lead') VIRTUAL;
  ALTER TABLE conversation ADD COLUMN deal INTEGER GENERATED ALWAYS AS (row ->> '$.traits.deal') VIRTUAL;
  CREATE INDEX conversation_filter ON conversation (site, last_at DESC, id, status, agent, head, playbook, locale, qualified, lead, deal, page)
    WHERE status <> 'bot';
`

/**
 * They are written with the row: SQLite takes no value of a generated column from an index, it reads the row and its JSON again. So one index
 * holds all that a filter asks for, newest first, and no row is read but those that are listed.
 */
export const FILTER_COLUMNS = `
  DROP INDEX conversation_filter;
  ALTER TABLE conversation DROP COLUMN playbook;
  ALTER TABLE conversation DROP COLUMN locale;
  ALTER TABLE conversation DROP COLUMN page;
  ALTER TABLE conversation DROP COLUMN qualified;
  ALTER TABLE conversation DROP COLUMN lead;
  ALTER TABLE conversation DROP COLUMN deal;
  ALTER TABLE conversation ADD COLUMN playbook TEXT;
  ALTER TABLE conversation ADD COLUMN locale TEXT;
  ALTER TABLE conversation ADD COLUMN page TEXT;
  ALTER TABLE conversation ADD COLUMN qualified INTEGER;
  ALTER TABLE conversation ADD COLUMN lead INTEGER;
  ALTER TABLE conversation ADD COLUMN deal INTEGER;
  UPDATE conversation SET playbook = row ->> '$.traits.playbook', locale = row ->> '$.traits.locale', page = row ->> '$.traits.page',
    qualified = row ->> '$.traits.qualified', lead = row ->> '$.traits.lead', deal = row ->> '$.traits.deal';
  CREATE INDEX conversation_filter ON conversation (site, last_at DESC, id, status, agent, head, playbook, locale, qualified, lead, deal, page)
    WHERE status <> 'bot';
`

/** Give the conversations of before there were filters what these go by. */
export function fileAll(database: Database): void {
  const next = database.prepare<{ id: string; row: string }>('SELECT id, row FROM conversation WHERE id > ? ORDER BY id LIMIT 1')
  const telling = database.prepare<{ entry: string }>(
    `SELECT entry FROM entry WHERE conversation = ? AND entry ->> '$.body.kind' IN ('start', 'language', 'outcome', 'created') ORDER BY seq`,
  )
  const keep = database.prepare('UPDATE conversation SET row = ? WHERE id = ?')
  for (let it = next.first(''); it; it = next.first(it.id)) {
    const traits = telling.all(it.id).reduce<Traits>((before, { entry }) => traitsAfter(before, JSON.parse(entry).body), {})
    keep.run(JSON.stringify({ ...(JSON.parse(it.row) as Conversation), traits }), it.id)
  }
}
