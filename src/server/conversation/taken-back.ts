import type { Unassigned } from '../../protocol/index.ts'
import type { SystemDraft } from './follow-up.ts'
import type { Ledger } from './ledger.ts'

/**
 * The conversation is taken back from an agent who has left the visitor without a word for `afterMs`. Who writes is not silent: `writingAt` is when the holder was seen to write last.
 */
export function takenBack(ledger: Ledger, now: number, afterMs: number | undefined, writingAt: number): SystemDraft[] {
  const since = ledger.row?.unansweredAt
  if (since === undefined || afterMs === undefined || Math.max(since, writingAt) + afterMs > now) return []
  return unassigned(ledger, 'silent')
}

/** Whoever holds it holds it no longer, and the server says why. Empty where nobody does. */
export function unassigned({ row, entries }: Ledger, reason: NonNullable<Unassigned['reason']>): SystemDraft[] {
  if (row?.status !== 'assigned' || !row.agent) return []
  return [{ id: `unassign-${entries.length}`, body: { kind: 'unassign', agent: row.agent, reason } }]
}
