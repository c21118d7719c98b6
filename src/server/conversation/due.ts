import type { Storage } from '../storage.ts'
import { expired, type SystemDraft } from './follow-up.ts'
import type { Ledger } from './ledger.ts'
import { closedAsLeft } from './left.ts'
import { takenBack } from './taken-back.ts'
import { leadAt, unfinishedLead } from './unfinished.ts'

/** After how long what is not set does not come to pass. */
export interface Limits {
  /** A chat that was left unfinished becomes a lead. */
  leadAfterMs: number | undefined
  /** A conversation is taken back from an agent who says nothing. */
  takeBackMs: number | undefined
}

/**
 * What time has brought about by `now`: the end of a wait that nobody came to (R11), the lead of a chat that was left unfinished (R32), the conversation taken back from an agent
 * who has gone silent, the end of one whose visitor has left it to the playbook. `writingAt`: when its holder was seen to write last.
 */
export function due(ledger: Ledger, now: number, { leadAfterMs, takeBackMs }: Limits, writingAt: number): SystemDraft[] {
  const deadlineAt = ledger.row?.deadlineAt
  if (deadlineAt !== undefined && deadlineAt <= now) return [expired(ledger, 'deadline')]
  if ((leadAt(ledger, leadAfterMs) ?? Number.POSITIVE_INFINITY) <= now) return [unfinishedLead(ledger)]
  return [...takenBack(ledger, now, takeBackMs, writingAt), ...closedAsLeft(ledger, now, leadAfterMs)]
}

/** Whether the conversation's playbook is switched on; one that is not takes no chats (R8). */
export async function takesChats({ row, playbook }: Ledger, storage: Pick<Storage, 'shelf'>): Promise<boolean> {
  const shelf = row ? await storage.shelf(row.site) : []
  return shelf.some((shelved) => shelved.playbook === playbook?.id && shelved.isActive)
}
