import type { Command, Folder, Found, Row, RowChange } from '../../protocol/index.ts'
import type { DeskRow } from './folders.ts'

/** A row that was found, and where it lies now. */
export interface FoundRow extends DeskRow {
  folder: Folder
}

/** What a search has brought so far, newest first. */
export interface Findings {
  words: string
  /** Where it was looked; `null` is everywhere. */
  folder: Folder | null
  rows: readonly FoundRow[]
  more: boolean
  /** The first page is here. */
  loaded: boolean
}

/** One agent's search, kept in step with what the server tells of the rows that it has found. */
export interface Finding {
  current(): Findings | null
  /** Look for these words; none ends the search. */
  search(words: string, folder: Folder | null): void
  /** Ask for the next page. Ignored while one is on its way. */
  more(): void
  /** Ask once more from the first page: the line is new, or the server could not answer. */
  again(): void
  found(update: Found): void
  change(update: RowChange): void
  gone(conversation: string): void
  /** The marks of what is read have changed. */
  mark(): void
}

export function createFinding(
  send: (command: Command) => boolean,
  rowOf: (row: Row) => DeskRow,
  isUnread: (row: DeskRow) => boolean,
): Finding {
  let now: Findings | null = null
  let asked = false

  function ask(before?: FoundRow): void {
    if (!now) return
    const { words, folder } = now
    const after = before && { before: { lastAt: before.lastAt, conversation: before.conversation } }
    asked = send({ type: 'search', words, ...(folder && { folder }), ...after })
  }

  function edit(by: (row: FoundRow) => FoundRow | null): void {
    if (now) now = { ...now, rows: now.rows.flatMap((row) => by(row) ?? []) }
  }

  return {
    current: () => now,
    search(words, folder) {
      now = words.trim() === '' ? null : { words: words.trim(), folder, rows: [], more: false, loaded: false }
      ask()
    },
    more() {
      if (now?.more && !asked) ask(now.rows.at(-1))
    },
    again: () => ask(),
    found({ words, folder = null, before, rows, more }) {
      // What was asked before is no longer waited for.
      if (!now || now.words !== words || now.folder !== folder) return
      asked = false
      const kept = before ? now.rows : []
      const known = new Set(kept.map(({ conversation }) => conversation))
      const fresh = rows.filter(({ row }) => !known.has(row.conversation)).map((it) => ({ ...rowOf(it.row), folder: it.folder }))
      now = { ...now, rows: [...kept, ...fresh], more, loaded: true }
    },
    change({ folder, row }) {
      edit((old) => (old.conversation === row.conversation ? { ...rowOf(row), folder } : old))
    },
    gone: (conversation) => edit((row) => (row.conversation === conversation ? null : row)),
    mark: () => edit((row) => (row.unread === isUnread(row) ? row : { ...row, unread: !row.unread })),
  }
}
