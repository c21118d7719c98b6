import type { Entry } from '../../protocol/index.ts'
import type { Conversation } from '../storage.ts'

/**
 * Since when the visitor waits for a word of the agent who holds the conversation, `row` being how it stands after `entry`: since it became theirs, or since the first word that
 * they have not answered. `undefined`: nobody holds it, or nothing waits for an answer.
 */
export function unansweredSince(row: Conversation, { at, by, body }: Entry): number | undefined {
  if (row.status !== 'assigned' || (by.role === 'agent' && (body.kind === 'message' || body.kind === 'drop'))) return undefined
  const isSaid = by.role === 'visitor' && (body.kind === 'message' || body.kind === 'answer')
  return body.kind === 'assign' ? at : (row.unansweredAt ?? (isSaid ? at : undefined))
}
