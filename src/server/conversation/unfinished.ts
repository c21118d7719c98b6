import type { Fields } from '../../protocol/index.ts'
import { created, type SystemDraft } from './follow-up.ts'
import type { Ledger } from './ledger.ts'

/** The id of the entry by which an unfinished conversation becomes a lead; there is one in a conversation, whichever process writes it. */
export const UNFINISHED = 'created-unfinished'

/**
 * When this conversation, if nothing more is said in it, becomes a lead (R32): `afterMs` after its last entry. `undefined` for one that never does: it came to an end,
 * an agent has it or had it, the visitor has left nothing to go by, or was asked for consent and has not given it.
 */
export function leadAt({ row, entries, state, playbook }: Ledger, afterMs: number | undefined): number | undefined {
  if (!row || afterMs === undefined || (row.status !== 'bot' && row.status !== 'missed')) return undefined
  const isSettled = entries.some(({ body: { kind } }) => kind === 'assign' || kind === 'outcome' || kind === 'created')
  if (state.phase === 'asking' && playbook?.cards[state.at ?? '']?.kind === 'consent') return undefined
  const isKnown = state.fields.size > 0 || entries.some(({ body }) => body.kind === 'message')
  return isKnown && !isSettled ? row.lastAt + afterMs : undefined
}

/** Called as the visitor is, or else as the playbook: words of ours would be in the wrong language for most. */
export const calledAfter = ({ name, email, phone, organization }: Fields, playbook: Ledger['playbook']): string =>
  name || email || phone || organization || playbook?.name || 'Chat'

/** The lead of whatever is known. */
export function unfinishedLead({ entries, state, playbook }: Ledger): SystemDraft {
  const fields = Object.fromEntries(state.fields)
  const said = entries.findLast(({ body, by }) => body.kind === 'message' && by.role === 'visitor')?.body
  const start = entries[0]?.body
  const message = said?.kind === 'message' ? { message: said.text } : {}
  return {
    id: UNFINISHED,
    body: created(
      'lead',
      calledAfter(fields, playbook),
      { ...message, ...fields },
      start?.kind === 'start' ? start.page.url : '',
    ),
  }
}
