import type { Entry } from '../../../protocol/index.ts'
import { plain, saidIn } from '../../said.ts'
import type { Bind, Database } from './database.ts'

/** The shortest word, in characters, that the index knows: it is made of every three that follow one another. */
const INDEXED_CHARS = 3
const ENTRIES_AT_ONCE = 1_000

/** What was said, to be searched; written in the commit of the entries that said it. */
export interface SaidTable {
  keep(conversation: string, entries: readonly Entry[]): void
  /** Words that are in no entry. */
  keepText(conversation: string, text: string): void
  erase(conversation: string): void
}

export function saidTable(database: Database): SaidTable {
  const keepSaid = database.prepare('INSERT INTO said (conversation, text) VALUES (?, ?)')
  const keepIndex = database.prepare('INSERT INTO said_index (rowid, text) VALUES (last_insert_rowid(), ?)')
  const eraseIndex = database.prepare(
    `INSERT INTO said_index (said_index, rowid, text) SELECT 'delete', id, text FROM said WHERE conversation = ?`,
  )
  const eraseSaid = database.prepare('DELETE FROM said WHERE conversation = ?')

  function write(conversation: string, text: string): void {
    keepSaid.run(conversation, text)
    keepIndex.run(text)
  }

  return {
    keep(conversation, entries) {
      for (const { body } of entries) {
        const text = saidIn(body)
        if (text !== '') write(conversation, text)
      }
    },
    keepText: (conversation, text) => write(conversation, plain(text)),
    erase(conversation) {
      eraseIndex.run(conversation)
      eraseSaid.run(conversation)
    },
  }
}

/** What a conversation must meet for all these words to have been said in it, and what to bind to that. */
export function saidAll(words: readonly string[]): { sql: string; binds: Bind[] } {
  const isIndexed = (word: string): boolean => [...word].length >= INDEXED_CHARS
  return {
    sql: words
      .map((word) =>
        isIndexed(word)
          ? ' AND id IN (SELECT conversation FROM said WHERE id IN (SELECT rowid FROM said_index WHERE said_index MATCH ?))'
          : ' AND EXISTS (SELECT 1 FROM said WHERE said.conversation = conversation.id AND instr(said.text, ?))',
      )
      .join(''),
    binds: words.map((word) => (isIndexed(word) ? `"${word.replaceAll('"', '""')}"` : word)),
  }
}

/** Take in what was said before there was a table for it. */
export function keepAllSaid(database: Database): void {
  const said = saidTable(database)
  const next = database.prepare<{ conversation: string; seq: number; entry: string }>(
    `SELECT conversation, seq, entry FROM entry WHERE (conversation, seq) > (?, ?) ORDER BY conversation, seq LIMIT ${ENTRIES_AT_ONCE}`,
  )
  let last: { conversation: string; seq: number } | undefined = { conversation: '', seq: 0 }
  while (last) {
    const rows = next.all(last.conversation, last.seq)
    for (const { conversation, entry } of rows) said.keep(conversation, [JSON.parse(entry) as Entry])
    last = rows.at(-1)
  }
}
