import { visitsOf } from '../../playbook/index.ts'
import type { Created, Entry, Fields } from '../../protocol/index.ts'
import { BY_HAND } from './by-hand.ts'
import { conclusion, type SystemDraft } from './follow-up.ts'
import type { Ledger } from './ledger.ts'
import { UNFINISHED, unfinishedLead } from './unfinished.ts'

/** The field that tells of something which the visitor's later answers would not have made. */
const WITHDRAWN: Fields = { withdrawn: 'true' }

/**
 * What was made of answers that have been taken back since (R17), as it is by those that hold now. Each is written down beside the earlier one, and only where it is
 * another. What the way no longer comes by is told to be withdrawn once the playbook has ended: until then it may come there yet.
 */
export function revised(ledger: Ledger, { body }: Entry): SystemDraft[] {
  const { entries, state } = ledger
  const isTaken = entries.some(({ body }) => body.kind === 'answer' && body.replaces !== undefined)
  if (!isTaken || !/^(?:answer|observed|expired|unreached)$/.test(body.kind)) return []
  const drafts: SystemDraft[] = []
  const now = madeNow(ledger)
  for (const [id, before] of latestOf(entries)) {
    const kept = now.get(id) ?? (state.phase === 'ended' && id !== UNFINISHED ? withdrawn(ledger, before) : before)
    if (!isSame(kept, before)) drafts.push({ id: `${id}-${entries.length}`, body: { ...kept, replaces: id } })
  }
  return drafts
}

/** What the playbook made, by the id of the entry that made it, as it was told last. */
function latestOf(entries: readonly Entry[]): Map<string, Created> {
  const latest = new Map<string, Created>()
  for (const { id, body } of entries)
    if (body.kind === 'created' && !(body.replaces ?? id).startsWith(BY_HAND)) latest.set(body.replaces ?? id, body)
  // An unfinished chat's lead is the first one that was made at its end.
  if ([...latest.keys()].filter((id) => latest.get(id)?.object === 'lead').length > 1) latest.delete(UNFINISHED)
  return latest
}

function madeNow(ledger: Ledger): Map<string, Created> {
  const made = visitsOf(ledger.state).flatMap(({ card, step }) => conclusion(ledger, card, step))
  return new Map(
    [...made, unfinishedLead(ledger)].flatMap(({ id, body }) => (body.kind === 'created' ? [[id, body] as const] : [])),
  )
}

const withdrawn = ({ state }: Ledger, { replaces: _, ...body }: Created): Created => ({
  ...body,
  fields: { ...body.fields, ...Object.fromEntries(state.fields), ...WITHDRAWN },
})

const isSame = (one: Created, other: Created): boolean => told(one) === told(other)

const told = ({ title, fields }: Created): string =>
  JSON.stringify([title, Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))])
