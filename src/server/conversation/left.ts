import { pendingHandover, type SystemDraft } from './follow-up.ts'
import type { Ledger } from './ledger.ts'

const DAY_MS = 86_400_000

/** How long nothing is written in a conversation that nobody but the playbook has until its visitor counts as gone: not before it could become a lead (R32). */
export const leftAfterMs = (leadAfterMs = 0): number => Math.max(DAY_MS, leadAfterMs)

/**
 * The end of a conversation that its visitor has left to the playbook, half-way or at its end, and after an agent has handed it back, too: it is then among the closed ones, where agents
 * find it, and is kept no longer than those. One in which nothing was said is for nobody to read, and stays in no folder. Whoever asked for an agent
 * and was not answered yet, because the server went down just then, has not left: the desk is asked again.
 */
export function closedAsLeft(ledger: Ledger, now: number, leadAfterMs: number | undefined): SystemDraft[] {
  const { row } = ledger
  if (row?.status !== 'bot' || row.preview === '' || row.lastAt + leftAfterMs(leadAfterMs) > now) return []
  if (pendingHandover(ledger) !== null) return []
  return [{ id: 'close-left', body: { kind: 'close' } }]
}
