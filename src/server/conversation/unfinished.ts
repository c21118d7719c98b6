import type { SystemDraft } from './follow-up.ts'
import type { Ledger } from './ledger.ts'

/** The id of the entry by which an unfinished conversation becomes a lead; there is one in a conversation, whichever process writes it. */
export const UNFINISHED = 'created-unfinished'

const MESSAGE_CHARS = 500

/**
 * When this conversation, if nothing more is said in it, becomes a lead (R32): `afterMs` after its last entry. `undefined` for one that never does: it came to an end,
 * an agent has it or had it, or the visitor has left nothing to go by.
 */
export function leadAt({ row, entries, state }: Ledger, afterMs: number | undefined): number | undefined {
  if (!row || afterMs === undefined || (row.status !== 'bot' && row.status !== 'missed')) return undefined
  const isSettled = entries.some(({ body: { kind } }) => kind === 'assign' || kind === 'outcome' || kind === 'created')
  const isKnown = state.fields.size > 0 || entries.some(({ body }) => body.kind === 'message')
  return isKnown && !isSettled ? row.lastAt + afterMs : undefined
}

/** The lead, called as the visitor is, or else as the playbook: words of ours would be in the wrong language for most. */
export function unfinishedLead({ entries, state, playbook }: Ledger): SystemDraft {
  const fields = Object.fromEntries(state.fields)
  const said = entries.findLast(({ body, by }) => body.kind === 'message' && by.role === 'visitor')?.body
  const start = entries[0]?.body
  const { name, email, phone, organization } = fields
  return {
    id: UNFINISHED,
    body: {
      kind: 'created',
      object: 'lead',
      title: (name || email || phone || organization || playbook?.name || 'Chat').slice(0, 200),
      fields: { ...(said?.kind === 'message' && { message: said.text.slice(0, MESSAGE_CHARS) }), ...fields },
      page: start?.kind === 'start' ? start.page.url : '',
    },
  }
}
