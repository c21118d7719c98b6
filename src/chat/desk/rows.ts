import type { Command, Counts, FacetsFound, Folder, Found, News, RowChange, RowGone, Rows, Seen } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { createFinding, type Findings } from './finding.ts'
import { createFolders, type Folders } from './folders.ts'
import { missedNews } from './missed.ts'
import type { Sought } from './sought.ts'

/** What the server tells of rows. */
export type RowUpdate = Rows | RowChange | RowGone | Counts | Seen | Found | FacetsFound

const FOLDERS = ['unassigned', 'mine', 'closed'] as const

/** All the rows that an agent has before them: the folders', and those that a search has found. */
export interface DeskRows {
  current(): { folders: Folders; found: Findings | null; facets: FacetsFound | null }
  /** Returns what the agent was not called for while the line was down. */
  take(update: RowUpdate): readonly News[]
  /** The agent looks at this one now. `null`: at none. */
  look(conversation: string | null): void
  /** Ask for the next page of a folder. Ignored while one is on its way. */
  more(folder: Folder): void
  search(sought: Sought | null): void
  findMore(): void
  askFacets(sought: Sought): void
  /** The line is new, and brings the folders by itself. */
  restart(): void
  /** The server could not read something: everything is asked for again. */
  again(): void
  destroy(): void
}

export function createDeskRows(clock: Clock, send: (command: Command) => boolean): DeskRows {
  const folders = createFolders(clock)
  const finding = createFinding({ clock, send, rowOf: folders.rowOf, isUnread: folders.isUnread })
  /** Those whose first page is to come anew. */
  const isBack = new Set<Folder>()

  function restart(): void {
    for (const folder of FOLDERS) isBack.add(folder)
    folders.restart()
    finding.again()
  }

  function page(update: Rows): News[] {
    const before = folders.current()[update.folder]
    folders.page(update)
    return isBack.delete(update.folder) ? missedNews(before, update) : []
  }

  function change(update: Exclude<RowUpdate, Rows>): void {
    switch (update.type) {
      case 'row':
        folders.change(update)
        return finding.change(update)
      case 'row-gone':
        folders.gone(update.conversation)
        return finding.gone(update.conversation)
      case 'counts':
        return folders.count(update)
      case 'seen':
        folders.seen(update)
        return finding.mark()
      case 'found':
        return finding.found(update)
      case 'facets':
        return finding.facets(update)
    }
  }

  return {
    current: () => ({ folders: folders.current(), ...finding.current() }),
    take(update) {
      if (update.type === 'rows') return page(update)
      change(update)
      return []
    },
    look(conversation) {
      folders.look(conversation)
      finding.look(conversation)
      finding.mark()
    },
    more(folder) {
      const last = folders.ask(folder)
      if (last) send({ type: 'list', folder, before: { lastAt: last.lastAt, conversation: last.conversation } })
    },
    search: finding.search,
    findMore: finding.more,
    askFacets: finding.askFacets,
    restart,
    again() {
      restart()
      for (const folder of FOLDERS) send({ type: 'list', folder })
    },
    destroy: finding.destroy,
  }
}
