import type { AgentBody, Refused, VisitorBody } from '../../protocol/index.ts'
import type { Who } from '../mail.ts'
import { type Conversation, folderFor } from '../storage.ts'
import type { Ledger } from './ledger.ts'

/** Why something is not done: the code for the client, and a sentence for whoever reads its log. */
export type Refusal = Pick<Refused, 'code' | 'message' | 'by'>

/** Whether `who` may see the conversation (R23). */
export function maySee(row: Conversation, who: Who): boolean {
  if (row.site !== who.site) return false
  return who.role === 'visitor' ? row.visitor === who.visitor : folderFor(row, who.agent.id) !== undefined
}

/** Why `who` may not write beside the log, which agents do who may see the conversation (R28: a closed one too); `null` when they may. */
export function besideRefusal(row: Conversation | null, who: Who): Refusal | null {
  if (!row || who.role !== 'agent' || row.site !== who.site || row.status === 'bot')
    return { code: 'not-found', message: 'There is no such conversation.' }
  return maySee(row, who) ? null : { code: 'forbidden', message: 'Another agent holds this conversation.' }
}

/** Why `who` may not append `body` as things stand; `null` when they may. */
export function refusal(ledger: Ledger, who: Who, body: VisitorBody | AgentBody, now: number): Refusal | null {
  const { row } = ledger
  if (!row) {
    if (who.role === 'agent') return { code: 'not-found', message: 'There is no such conversation.' }
    return body.kind === 'start' ? null : { code: 'out-of-turn', message: 'A conversation begins with "start".' }
  }
  if (who.role === 'visitor' && !maySee(row, who))
    return { code: 'forbidden', message: 'This is another visitor’s conversation.' }
  if (who.role === 'agent' && row.site !== who.site) return { code: 'not-found', message: 'There is no such conversation.' }
  if (who.role === 'visitor' && body.kind === 'rating') return ratingRefusal(ledger, row)
  if (row.status === 'closed' && body.kind !== 'create')
    return { code: 'closed', message: 'The conversation is closed and takes nothing more.' }
  return who.role === 'visitor' ? visitorRefusal(ledger, row, body, now) : agentRefusal(ledger, row, who.agent.id, body)
}

function ratingRefusal({ state, entries }: Ledger, row: Conversation): Refusal | null {
  if (row.status !== 'closed' && state.phase !== 'ended') return outOfTurn('A conversation is rated when it has ended.')
  return entries.some(({ body }) => body.kind === 'rating') ? { code: 'closed', message: 'It is rated already.' } : null
}

function visitorRefusal(
  { state, playbook }: Ledger,
  row: Conversation,
  body: VisitorBody | AgentBody,
  now: number,
): Refusal | null {
  const isRunning = row.status === 'waiting' && row.deadlineAt !== undefined && now < row.deadlineAt
  switch (body.kind) {
    case 'message':
      // What is said where consent is asked would be kept before it is given.
      return state.phase === 'asking' && playbook?.cards[state.at ?? '']?.kind === 'consent'
        ? outOfTurn('Consent is asked for first.')
        : null
    case 'answer':
    case 'observed':
    case 'language':
    case 'close':
      return null
    case 'handover':
    case 'unreached': {
      // Without the playbook there is no telling; the answer will be that nobody is online (R8).
      const isAwaited = !playbook || (state.at === body.card && (state.phase === 'handing-over' || state.phase === 'waiting'))
      return isAwaited && row.status !== 'assigned' ? null : outOfTurn('No live chat card awaits this.')
    }
    case 'extend':
    case 'leave':
      return isRunning ? null : outOfTurn('Nobody waits.')
    default:
      return outOfTurn('The conversation has begun already.')
  }
}

function agentRefusal(
  { state, playbook }: Ledger,
  row: Conversation,
  agent: string,
  body: VisitorBody | AgentBody,
): Refusal | null {
  if (row.status === 'bot') return { code: 'not-found', message: 'There is no such conversation.' }
  const holder = row.status === 'assigned' ? row.agent : undefined
  if (holder && holder.id !== agent) return { code: 'taken', message: `${holder.name} holds this conversation.`, by: holder }
  if (body.kind === 'create') return null
  // Who holds it may give it to anybody, and what nobody holds, anybody may (R24).
  if (body.kind === 'assign') return holder?.id === body.agent.id ? outOfTurn('They hold this conversation already.') : null
  if (!holder) return outOfTurn('Assign the conversation to yourself first.')
  if (body.kind === 'drop' && !playbook)
    return { code: 'not-found', message: 'Its playbook is not known here, and no card can be answered.' }
  if (body.kind === 'drop' && (Object.hasOwn(playbook?.cards ?? {}, body.card) || state.dropped?.has(body.card)))
    return { code: 'id-conflict', message: 'There is a card of this id already.' }
  if (body.kind === 'unassign' && body.card !== undefined && !Object.hasOwn(playbook?.cards ?? {}, body.card))
    return { code: 'not-found', message: 'The playbook has no such card.' }
  return null
}

const outOfTurn = (message: string): Refusal => ({ code: 'out-of-turn', message })
