import type { DeskItem, DeskRow } from '../../chat/index.ts'
import type { AgentFace, Folder } from '../../protocol/index.ts'

/** How an open conversation stands for the agent who reads it. It follows from what was said, so it cannot disagree with it. */
export type Standing =
  /** It was not read yet, or is the playbook's alone. */
  | { is: 'bot' }
  | { is: 'waiting' | 'missed' | 'returned' | 'mine' }
  /** Nobody has it or was asked for: the visitor has written what the playbook has no answer to. */
  | { is: 'unanswered' }
  /** Handed back to the playbook, which no agent sees. */
  | { is: 'handed-back' }
  /** `given`: by this agent. */
  | { is: 'other'; agent: AgentFace; given: boolean }
  | { is: 'closed'; at: number | undefined }

/** Read it off the timeline: the last thing that changed it counts, and a closed conversation stays closed (R28). */
export function standingOf(items: readonly DeskItem[], me: AgentFace | null): Standing {
  let standing: Standing = { is: 'bot' }
  for (const item of items) {
    // What the playbook still answers no agent sees: who reads a visitor's word after which nothing happened is the one to answer it.
    if (item.kind === 'visitor' && (standing.is === 'bot' || standing.is === 'handed-back')) standing = { is: 'unanswered' }
    if (item.kind !== 'event') continue
    const { event } = item
    if (event.name === 'closed') return { is: 'closed', at: item.at }
    if (event.name === 'joined')
      standing =
        event.agent.id === me?.id
          ? { is: 'mine' }
          : { is: 'other', agent: event.agent, given: event.by?.role === 'agent' && event.by.id === me?.id }
    else if (event.name === 'left') standing = { is: event.card === undefined ? 'returned' : 'handed-back' }
    else if (event.name === 'waiting' || event.name === 'extended') standing = { is: 'waiting' }
    else if (event.name === 'expired') standing = { is: 'missed' }
  }
  return standing
}

/** What its row tells of that until it is read. Without a row nothing is known of it, nor offered. */
export function standingOfRow(row: Pick<DeskRow, 'status' | 'agent' | 'closedAt'> | undefined, me: AgentFace | null): Standing {
  switch (row?.status) {
    case 'waiting':
      return { is: 'waiting' }
    case 'missed':
      return { is: row.agent ? 'returned' : 'missed' }
    case 'assigned':
      return row.agent && row.agent.id !== me?.id ? { is: 'other', agent: row.agent, given: false } : { is: 'mine' }
    case 'closed':
      return { is: 'closed', at: row.closedAt }
    default:
      return { is: 'bot' }
  }
}

/** The folder in which the agent finds it. */
export function folderOf({ is }: Standing): Folder {
  return is === 'mine' || is === 'closed' ? is : 'unassigned'
}
