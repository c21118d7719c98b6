import type { Command, FacetsFound, Folder, Found, Row, RowChange } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { byNewest, type DeskRow } from './folders.ts'
import { isFor, onWire, type Sought } from './sought.ts'

/** However much happens, what is found is asked for anew once in this time. */
const RENEW_MS = 500

/** A row that was found, and where it lies now. */
export interface FoundRow extends DeskRow {
  folder: Folder
}

/** What a search has brought so far, newest first. */
export interface Findings extends Sought {
  rows: readonly FoundRow[]
  more: boolean
  /** The first page is here. */
  loaded: boolean
  /** How many there are, those that are not here among them; nobody counts beyond `MOST_COUNTED`. */
  count: number
}

/** One agent's search, kept in step with what the server tells of rows. */
export interface Finding {
  current(): { found: Findings | null; facets: FacetsFound | null }
  /** Look for this; `null` ends the search. */
  search(sought: Sought | null): void
  /** Ask what there is to filter by, among these. */
  askFacets(sought: Sought): void
  /** Ask for the next page. Ignored while one is on its way. */
  more(): void
  /** Ask once more from the first page: the line is new, or the server could not answer. */
  again(): void
  found(update: Found): void
  facets(update: FacetsFound): void
  change(update: RowChange): void
  gone(conversation: string): void
  /** The agent looks at this one: it stays although it is what was sought no more, as what was unread is once it is read. */
  look(conversation: string | null): void
  /** The marks of what is read have changed. */
  mark(): void
  destroy(): void
}

export interface FindingOptions {
  clock: Clock
  send: (command: Command) => boolean
  rowOf: (row: Row) => DeskRow
  isUnread: (row: DeskRow) => boolean
}

export function createFinding({ clock, send, rowOf, isUnread }: FindingOptions): Finding {
  let now: Findings | null = null
  let facets: FacetsFound | null = null
  let facetsFor: Sought | null = null
  let looking: string | null = null
  /** The next page is on its way. */
  let asked = false
  /** Pages may be missing between those that are here and the next first one. */
  let isOld = false
  let renewal: (() => void) | null = null

  function ask(before?: FoundRow): boolean {
    if (!now) return false
    const after = before && { before: { lastAt: before.lastAt, conversation: before.conversation } }
    return send({ type: 'search', ...onWire(now), ...after })
  }

  function edit(by: (row: FoundRow) => FoundRow | null): void {
    if (now) now = { ...now, rows: now.rows.flatMap((row) => by(row) ?? []) }
  }

  /** A row that has changed may be sought now, or no more: which, the server knows. */
  function renew(): void {
    if (!now || renewal) return
    renewal = clock.after(RENEW_MS, () => {
      renewal = null
      ask()
    })
  }

  function callOff(): void {
    renewal?.()
    renewal = null
  }

  return {
    current: () => ({ found: now, facets }),
    search(sought) {
      callOff()
      asked = false
      isOld = false
      now = sought && { ...sought, rows: [], more: false, loaded: false, count: 0 }
      ask()
    },
    askFacets(sought) {
      if (facetsFor && !isFor(facetsFor, onWire(sought))) facets = null
      facetsFor = sought
      send({ type: 'facets', ...onWire(sought) })
    },
    more() {
      if (now?.more && !asked) asked = ask(now.rows.at(-1))
    },
    again() {
      asked = false
      isOld = true
      ask()
      if (facetsFor) send({ type: 'facets', ...onWire(facetsFor) })
    },
    found(update) {
      // What was asked before is no longer waited for.
      if (!now || !isFor(now, update)) return
      const fresh = update.rows.map((it) => ({ ...rowOf(it.row), folder: it.folder }))
      if (update.before) asked = false
      const kept = update.before ? now.rows : isOld ? [] : beyond(now.rows, fresh, update.more, looking)
      if (!update.before) isOld = false
      const known = new Set(fresh.map(({ conversation }) => conversation))
      const rows = [...kept.filter(({ conversation }) => !known.has(conversation)), ...fresh].sort(byNewest)
      // What follows a first page that came anew is here already.
      const isFollowed = !update.before && kept.some((row) => byNewest(row, fresh.at(-1) ?? row) > 0)
      now = { ...now, rows, more: isFollowed ? now.more : update.more, loaded: true, count: update.count }
    },
    facets(update) {
      if (facetsFor && isFor(facetsFor, update)) facets = update
    },
    change({ folder, row }) {
      edit((old) => (old.conversation === row.conversation ? { ...rowOf(row), folder } : old))
      renew()
    },
    gone(conversation) {
      edit((row) => (row.conversation === conversation ? null : row))
      renew()
    },
    look(conversation) {
      looking = conversation
      renew()
    },
    mark: () => edit((row) => (row.unread === isUnread(row) ? row : { ...row, unread: !row.unread })),
    destroy: callOff,
  }
}

/** What stays of the rows that are here when the first page comes anew: what is older than all of it, and what is looked at. */
function beyond(rows: readonly FoundRow[], fresh: readonly FoundRow[], more: boolean, looking: string | null): FoundRow[] {
  const last = fresh.at(-1)
  return rows.filter((row) => row.conversation === looking || (more && last !== undefined && byNewest(row, last) > 0))
}
