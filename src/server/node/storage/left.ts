import type { Database } from './database.ts'

/** What those that visitors have left are found by: whether anything was said. Data written under the 23rd step of another build may have it already. */
export function keepLeft(database: Database): void {
  const said = database.prepare<{ name: string }>(`SELECT name FROM pragma_table_xinfo('conversation') WHERE name = 'said'`)
  if (said.first()) return
  database.exec(`
  ALTER TABLE conversation ADD COLUMN said INTEGER GENERATED ALWAYS AS (row ->> 'preview' <> '') VIRTUAL;
  CREATE INDEX conversation_left ON conversation (site, said, last_at) WHERE status = 'bot';
  `)
}
