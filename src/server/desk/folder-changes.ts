import type { AgentFace, Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { DeskLetter, News } from '../mail.ts'
import { type Conversation, folderFor } from '../storage.ts'
import type { Pages } from './pages.ts'
import { rowAt } from './row.ts'
import type { StaffBook } from './staff.ts'

/** What says in whose folders a conversation is. */
type Standing = Pick<Conversation, 'status' | 'agent'>

export interface FolderChangesOptions {
  /** Who is connected; `null`: a visitor. */
  sessions: ReadonlyMap<string, AgentFace | null>
  clock: Pick<Clock, 'now'>
  staff: Pick<StaffBook, 'isOnline'>
  pages: Pick<Pages, 'counts'>
  tell: (session: string, update: Update) => void
  /** Who holds a conversation has changed, and with it who has room for more. */
  onHolder: () => Promise<void>
}

/** What agents hear as conversations come, go on, move from folder to folder, and go (R21, R22, R23). */
export interface FolderChanges {
  changed(letter: Extract<DeskLetter, { type: 'changed' }>): Promise<void>
  erased(row: Conversation): Promise<void>
}

export function createFolderChanges({ sessions, clock, staff, pages, tell, onHolder }: FolderChangesOptions): FolderChanges {
  /** A conversation has gone from one folder to another, or come, or gone: those hear of it in whose folders it did. */
  async function recount(before: Standing | null, after: Standing | null): Promise<void> {
    const folderOf = (standing: Standing | null, agent: AgentFace) => standing && folderFor(standing, agent.id)
    for (const [session, agent] of sessions)
      if (agent && folderOf(before, agent) !== folderOf(after, agent)) await pages.counts(session, agent)
  }

  async function moved(before: Standing | null, after: Standing | null): Promise<void> {
    await recount(before, after)
    const holder = (standing: Standing | null) => (standing?.status === 'assigned' ? standing.agent?.id : undefined)
    if (holder(before) !== holder(after)) await onHolder()
  }

  /** Whom nobody holds is for whoever receives chats (R20), the rest for who holds it. Nobody is called for what they did themselves. */
  function concerns({ event, by }: News, row: Standing, agent: string): boolean {
    if (event === 'unassigned') return agent !== by && staff.isOnline(agent)
    return row.agent?.id === agent
  }

  return {
    changed({ row, before, news }) {
      for (const [session, agent] of sessions) {
        if (!agent) continue
        const folder = folderFor(row, agent.id)
        if (folder) tell(session, { type: 'row', folder, row: rowAt(row, clock.now()) })
        // Said once, as it leaves: what happens in it afterwards is not this agent's to know (R23).
        else if (before && folderFor(before, agent.id)) tell(session, { type: 'row-gone', conversation: row.id })
        if (news && concerns(news, row, agent.id)) tell(session, { type: 'news', event: news.event, conversation: row.id })
      }
      return moved(before, row)
    },
    erased(row) {
      for (const [session, agent] of sessions)
        if (agent && folderFor(row, agent.id)) tell(session, { type: 'row-gone', conversation: row.id })
      return moved(row, null)
    },
  }
}
