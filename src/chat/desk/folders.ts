import type { Counts, Folder, Row, RowChange, Rows, Seen } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'

/** A row as the inbox shows it. */
export interface DeskRow extends Omit<Row, 'waitLeftMs' | 'seen'> {
  /** When the visitor's wait ends, by `clock.now()` of this machine. */
  waitEndsAt?: number | undefined
  /** Whether something came since this agent last looked. */
  unread: boolean
}

/** One folder as far as it is here, newest first. */
export interface FolderView {
  rows: readonly DeskRow[]
  /** Older ones can be asked for. */
  more: boolean
  /** The first page is here. */
  loaded: boolean
  /** How many there are, those that are not here among them. */
  count: number
}

export type Folders = Readonly<Record<Folder, FolderView>>

/** The folders' rows as this agent has them, kept in step with what the server tells. */
export interface FolderBook {
  current(): Folders
  /** A page has come: the next one where it was asked for, or else the first, anew. */
  page(update: Rows): void
  change(update: RowChange): void
  gone(conversation: string): void
  count(update: Counts): void
  /** The agent has read it elsewhere, this far. */
  seen(update: Seen): void
  /** The agent looks at this one now. `null`: at none. */
  look(conversation: string | null): void
  /** Whether the next page may be asked for; it then counts as asked. */
  ask(folder: Folder): DeskRow | null
  /** A row as it stands for this agent. */
  rowOf(row: Row): DeskRow
  isUnread(row: DeskRow): boolean
  /** The line is new: pages come from the first again. */
  restart(): void
}

const NO_ROWS: FolderView = { rows: [], more: false, loaded: false, count: 0 }

export function createFolders(clock: Clock): FolderBook {
  let folders: Folders = { unassigned: NO_ROWS, mine: NO_ROWS, closed: NO_ROWS }
  let looking: string | null = null
  const asked = new Set<Folder>()
  /** The `seq` up to which the agent has seen a conversation. */
  const seen = new Map<string, number>()

  function see(conversation: string, seq: number): number {
    const upTo = Math.max(seq, seen.get(conversation) ?? 0)
    seen.set(conversation, upTo)
    return upTo
  }

  function rowOf({ waitLeftMs, seen: upTo = 0, ...row }: Row): DeskRow {
    const isBefore = row.conversation === looking || row.status === 'closed'
    return {
      ...row,
      // What is closed asks nothing of anybody any more.
      unread: row.head > see(row.conversation, isBefore ? row.head : upTo),
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
      const fresh = rows.map(rowOf)
      const known = new Set(before.map(({ conversation }) => conversation))
      folders = {
        ...folders,
        [folder]: {
          ...folders[folder],
          rows: [...before, ...fresh.filter((row) => !known.has(row.conversation))],
          more,
          loaded: true,
        },
      }
    },
    change({ folder, row }) {
      const known = Object.values(folders).flatMap(({ rows }) =>
        rows.filter((other) => other.conversation === row.conversation),
      )[0]
      if (known && known.head > row.head) return
      const fresh = rowOf(row)
      edit((rows, at) =>
        at === folder ? [...without(rows, row.conversation), fresh].sort(byNewest) : without(rows, row.conversation),
      )
    },
    gone(conversation) {
      edit((rows) => without(rows, conversation))
    },
    count({ type: _, ...counts }) {
      for (const folder of ['unassigned', 'mine', 'closed'] as const)
        folders = { ...folders, [folder]: { ...folders[folder], count: counts[folder] } }
    },
    seen({ conversation, seq }) {
      see(conversation, seq)
      edit((rows) => rows.map((row) => (row.conversation === conversation ? read(row) : row)))
    },
    look(conversation) {
      looking = conversation
      edit((rows) => rows.map((row) => (row.conversation === conversation ? read(row, row.head) : row)))
    },
    ask(folder) {
      const { rows, more } = folders[folder]
      if (!more || asked.has(folder)) return null
      asked.add(folder)
      return rows.at(-1) ?? null
    },
    rowOf,
    isUnread: (row) => row.head > (seen.get(row.conversation) ?? 0),
    restart: () => asked.clear(),
  }

  function read(row: DeskRow, upTo = 0): DeskRow {
    const unread = row.head > see(row.conversation, upTo)
    return unread === row.unread ? row : { ...row, unread }
  }
}

/** The order of every list. */
export const byNewest = (a: DeskRow, b: DeskRow): number => b.lastAt - a.lastAt || (a.conversation < b.conversation ? -1 : 1)
