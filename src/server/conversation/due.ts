import type { Storage } from '../storage.ts'
import { expired, type SystemDraft } from './follow-up.ts'
import type { Ledger } from './ledger.ts'
import { leadAt, unfinishedLead } from './unfinished.ts'

/** What time has brought about by `now`: the end of a wait that nobody came to (R11), the lead of a chat that was left unfinished (R32). */
export function due(ledger: Ledger, now: number, leadAfterMs: number | undefined): SystemDraft[] {
  const deadlineAt = ledger.row?.deadlineAt
  if (deadlineAt !== undefined && deadlineAt <= now) return [expired(ledger, 'deadline')]
  return (leadAt(ledger, leadAfterMs) ?? Number.POSITIVE_INFINITY) <= now ? [unfinishedLead(ledger)] : []
}

/** Whether the conversation's playbook is switched on; one that is not takes no chats (R8). */
export async function takesChats({ row, playbook }: Ledger, storage: Pick<Storage, 'shelf'>): Promise<boolean> {
  const shelf = row ? await storage.shelf(row.site) : []
  return shelf.some((shelved) => shelved.playbook === playbook?.id && shelved.isActive)
}
