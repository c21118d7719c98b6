import { DETAIL_FIELDS, type Detail, type Fields, type KeptDetail } from '../../protocol/index.ts'
import type { Who } from '../mail.ts'
import type { Storage } from '../storage.ts'
import type { Ledger } from './ledger.ts'
import { besideRefusal, type Refusal } from './rules.ts'

/** How the field stands after somebody tried to write it, as far as that is theirs to know; and why it was not written, if it was not. */
export interface WrittenDetail {
  kept?: KeptDetail | undefined
  reason?: Refusal | undefined
}

/**
 * Keep what an agent wrote in a field (R26), closed conversations' too (R28). It counts only over the version that the agent had before them, so that nobody's words are
 * overwritten unseen. The same again, whose answer was lost, changes nothing and is no fault.
 */
export async function writeDetail(
  { row, state }: Ledger,
  { who, detail: { field, value, over } }: { who: Who; detail: Detail },
  storage: Pick<Storage, 'details' | 'keepDetail'>,
  now: number,
): Promise<WrittenDetail> {
  const reason = besideRefusal(row, who)
  if (reason || !row || who.role !== 'agent') return { reason: reason ?? undefined }
  const standing = async () => (await storage.details(row.id)).find((detail) => detail.field === field)
  const before = await standing()
  if (!before && !state.fields.has(field) && !DETAIL_FIELDS.some((known) => known === field))
    return refused('not-found', 'There is no such field.')
  if (before?.version === over + 1 && before.value === value && before.by.id === who.agent.id) return { kept: before }
  const kept: KeptDetail = { field, value, version: over + 1, at: now, by: who.agent }
  // Another process may be quicker even now; storage takes one of two.
  if ((before?.version ?? 0) === over && (await storage.keepDetail(row.id, kept))) return { kept }
  return { kept: await standing(), ...refused('taken', 'Somebody has written this field meanwhile.') }
}

const refused = (code: Refusal['code'], message: string): WrittenDetail => ({ reason: { code, message } })

/** The fields that agents have emptied. */
export const emptiedIn = (details: readonly KeptDetail[]): string[] =>
  details.flatMap(({ field, value }) => (value.trim() === '' ? [field] : []))

/** What is known by field, as agents have mended it. What they have emptied is not known. */
export function withDetails(fields: Fields, details: readonly KeptDetail[]): Fields {
  const mended = details.map(({ field, value }) => [field, value] as const)
  const emptied = new Set(emptiedIn(details))
  return Object.fromEntries([...Object.entries(fields), ...mended].filter(([field]) => !emptied.has(field)))
}
