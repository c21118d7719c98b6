import type { Entry } from '../../protocol/index.ts'
import { created, type SystemDraft } from './follow-up.ts'
import type { Ledger } from './ledger.ts'
import { calledAfter } from './unfinished.ts'

/** How the ids of entries begin by which something was made because an agent wished it (R27). */
export const BY_HAND = 'created-by-hand-'

/**
 * The lead or deal that an agent has made of the conversation. Where there is one already, the playbook's or another agent's, it is completed: never two of one
 * conversation, whoever presses. What agents wrote goes into the record, and not into the log, which the visitor reads.
 */
export function byHand({ entries, state, playbook }: Ledger, { body, seq }: Entry): SystemDraft[] {
  if (body.kind !== 'create') return []
  const known = Object.fromEntries(state.fields)
  const before = entries.findLast((entry) => entry.body.kind === 'created' && entry.body.object === body.object)
  if (before?.body.kind === 'created') {
    const { replaces = before.id, title, page } = before.body
    const { withdrawn: _, ...fields } = { ...known, ...before.body.fields }
    return [{ id: `${BY_HAND}${seq}`, body: { ...created(body.object, title, fields, page), replaces } }]
  }
  const start = entries[0]?.body
  const page = start?.kind === 'start' ? start.page.url : ''
  return [{ id: `${BY_HAND}${seq}`, body: created(body.object, calledAfter(known, playbook), known, page) }]
}
