import type { Folder, Row, RowChange, Rows } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'

/** A row as the inbox shows it. */
export interface DeskRow extends Omit<Row, 'waitLeftMs'> {
  /** When the visitor's wait ends, by `clock.now()` of this machine. */
  waitEndsAt?: number | undefined
  /** Whether something came since this agent last looked. */
  unread: boolean
}

/** Newest first. `more`: older ones can be asked for; `loaded`: the first page is here. */
export type Folders = Readonly<Record<Folder, { rows: readonly DeskRow[]; more: boolean; loaded: boolean }>>

/** The folders' rows as this agent has them, kept in step with what the server tells. */
export interface FolderBook {
  current(): Folders
  /** A page has come: the next one where it was asked for, or else the first, anew. */
  page(update: Rows): void
  change(update: RowChange): void
  gone(conversation: string): void
  /** The agent looks at this one now. `null`: at none. */
  look(conversation: string | null): void
  /** Whether the next page may be asked for; it then counts as asked. */
  ask(folder: Folder): DeskRow | null
  /** The line is new: pages come from the first again. */
  restart(): void
}

const NO_ROWS = { rows: [], more: false, loaded: false }

export function createFolders(clock: Clock): FolderBook {
  let folders: Folders = { unassigned: NO_ROWS, mine: NO_ROWS, closed: NO_ROWS }
  let looking: string | null = null
  const asked = new Set<Folder>()
  /** The `seq` up to which the agent has seen a conversation. */
  const seen = new Map<string, number>()

  function rowOf({ waitLeftMs, ...row }: Row, isNews: boolean): DeskRow {
    if (row.conversation === looking || !isNews) seen.set(row.conversation, Math.max(row.head, seen.get(row.conversation) ?? 0))
    return {
      ...row,
      unread: row.head > (seen.get(row.conversation) ?? 0),
      ...(waitLeftMs !== undefined && { waitEndsAt: clock.now() + waitLeftMs }),
    }
  }

  function without(rows: readonly DeskRow[], conversation: string): readonly DeskRow[] {
    return rows.some((row) => row.conversation === conversation) ? rows.filter((row) => row.conversation !== conversation) : rows
  }

  function edit(by: (rows: readonly DeskRow[], folder: Folder) => readonly DeskRow[]): void {
    const { unassigned, mine, closed } = folders
    folders = {
      unassigned: { ...unassigned, rows: by(unassigned.rows, 'unassigned') },
      mine: { ...mine, rows: by(mine.rows, 'mine') },
      closed: { ...closed, rows: by(closed.rows, 'closed') },
    }
  }

  return {
    current: () => folders,
    page({ folder, rows, more }) {
      const isNext = asked.delete(folder)
      const before = isNext ? folders[folder].rows : []
      const fresh = rows.map((row) => rowOf(row, folder === 'unassigned' && !seen.has(row.conversation)))
      const known = new Set(before.map(({ conversation }) => conversation))
      folders = {
        ...folders,
        [folder]: { rows: [...before, ...fresh.filter((row) => !known.has(row.conversation))], more, loaded: true },
      }
    },
    change({ folder, row }) {
      const known = Object.values(folders).flatMap(({ rows }) =>
        rows.filter((other) => other.conversation === row.conversation),
      )[0]
      if (known && known.head > row.head) return
      const fresh = rowOf(row, row.status !== 'closed')
      edit((rows, at) =>
        at === folder ? [...without(rows, row.conversation), fresh].sort(byNewest) : without(rows, row.conversation),
      )
    },
    gone(conversation) {
      edit((rows) => without(rows, conversation))
    },
    look(conversation) {
      looking = conversation
      edit((rows) => rows.map((row) => (row.conversation === conversation ? readRow(row) : row)))
    },
    ask(folder) {
      const { rows, more } = folders[folder]
      if (!more || asked.has(folder)) return null
      asked.add(folder)
      return rows.at(-1) ?? null
    },
    restart: () => asked.clear(),
  }

  function readRow(row: DeskRow): DeskRow {
    seen.set(row.conversation, row.head)
    return { ...row, unread: false }
  }
}

const byNewest = (a: DeskRow, b: DeskRow): number => b.lastAt - a.lastAt || (a.conversation < b.conversation ? -1 : 1)
