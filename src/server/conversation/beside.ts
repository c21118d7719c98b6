import { ENTRIES_PER_UPDATE, type KeptDetail, type KeptNote, type Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { ConversationLetter } from '../mail.ts'
import type { Storage } from '../storage.ts'
import { batches } from './batches.ts'
import { writeDetail } from './details.ts'
import type { Ledger } from './ledger.ts'
import { writeNote } from './notes.ts'
import type { WrittenBeside } from './watchers.ts'

/** What agents write beside the log: the visitor reads the log, and can ask for nothing else. */
export interface Beside {
  /** All that there is, as an agent is told who begins to watch. */
  all(): Promise<Update[]>
  detail(to: Ledger, letter: Extract<ConversationLetter, { type: 'detail' }>): Promise<WrittenBeside>
  note(to: Ledger, letter: Extract<ConversationLetter, { type: 'note' }>): Promise<WrittenBeside>
}

export interface BesideOptions {
  /** The conversation. */
  id: string
  storage: Storage
  clock: Clock
}

export function createBeside({ id, storage, clock }: BesideOptions): Beside {
  const detailsOf = (details: KeptDetail[]): Update => ({ type: 'details', conversation: id, details })
  const notesOf = (notes: KeptNote[]): Update => ({ type: 'notes', conversation: id, notes })

  return {
    async all() {
      const [details, notes] = await Promise.all([storage.details(id), storage.notes(id)])
      return [detailsOf(details), ...batches(notes, ENTRIES_PER_UPDATE).map(notesOf)]
    },
    async detail(to, letter) {
      const { kept, reason } = await writeDetail(to, letter, storage, clock.now())
      return { id: letter.detail.id, reason, update: kept && detailsOf([kept]) }
    },
    async note(to, letter) {
      const { kept, reason } = await writeNote(to, letter, storage, clock.now())
      return { id: letter.note.id, reason, update: kept && notesOf([kept]) }
    },
  }
}
