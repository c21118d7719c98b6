import type { KeptNote, Note } from '../../protocol/index.ts'
import type { Who } from '../mail.ts'
import type { Storage } from '../storage.ts'
import type { Ledger } from './ledger.ts'
import { besideRefusal, type Refusal } from './rules.ts'

/** The note as it is kept now; or why it is not. */
export interface WrittenNote {
  kept?: KeptNote | undefined
  reason?: Refusal | undefined
}

/** Keep an agent's note. The same again, whose answer was lost, is answered as the first time. */
export async function writeNote(
  { row, entries }: Ledger,
  { who, note: { id, text } }: { who: Who; note: Note },
  storage: Pick<Storage, 'notes' | 'keepNote'>,
  now: number,
): Promise<WrittenNote> {
  const reason = besideRefusal(row, who)
  if (reason || !row || who.role !== 'agent') return { reason: reason ?? undefined }
  const kept: KeptNote = { id, text, after: entries.length, at: now, by: who.agent }
  if (await storage.keepNote(row.id, kept)) return { kept }
  const before = (await storage.notes(row.id)).find((note) => note.id === id)
  if (before?.text === text && before.by.id === who.agent.id) return { kept: before }
  return { reason: { code: 'id-conflict', message: 'This id was used for something else.' } }
}
