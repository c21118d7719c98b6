import type { Entry } from '../../protocol/index.ts'
import type { News } from '../mail.ts'
import type { Conversation } from '../storage.ts'

type Standing = Pick<Conversation, 'status' | 'agent'>

const isUnassigned = (it: Standing | null): boolean => it?.status === 'waiting' || it?.status === 'missed'

/** What these new entries are to an agent who looks elsewhere (R29), and which agent did it; `undefined`: nothing. */
export function newsOf(row: Conversation, before: Standing | null, entries: readonly Entry[]): News | undefined {
  const doer = entries.flatMap(({ by }) => (by.role === 'agent' ? [by.id] : [])).at(-1)
  const by = doer === undefined ? {} : { by: doer }
  const waitsAnew = row.status === 'waiting' && before?.status === 'missed'
  if (isUnassigned(row)) return waitsAnew || !isUnassigned(before) ? { event: 'unassigned', ...by } : undefined
  if (row.status !== 'assigned') return undefined
  if (row.agent?.id !== before?.agent?.id || before?.status !== 'assigned')
    return doer === row.agent?.id ? undefined : { event: 'assigned', ...by }
  return entries.some(isSaid) ? { event: 'message', ...by } : undefined
}

/** What the holder was called for last, `row` being how it stands after this entry and `before` how it stood. */
export function callAfter(row: Conversation, before: Conversation, entry: Entry): Conversation['call'] {
  const { event } = newsOf(row, before, [entry]) ?? {}
  if (event === 'assigned' || event === 'message') return { event, seq: entry.seq }
  const isSameHolder = row.status === 'assigned' && before.status === 'assigned' && row.agent?.id === before.agent?.id
  return isSameHolder ? before.call : undefined
}

/** A visitor's word: written, or chosen from what a card offers. */
const isSaid = ({ by, body }: Entry): boolean => by.role === 'visitor' && (body.kind === 'message' || body.kind === 'answer')
