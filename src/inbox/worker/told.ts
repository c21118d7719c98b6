import type { Note } from '../../server/push/note.ts'

/** What tells of no entry, and was shown so shortly before, makes no second sound. */
const JUST_MS = 10_000

/** What a notification of the inbox bears: where it leads, when it was shown (Unix ms), and of which entry it tells. */
export interface Told {
  open: string
  at: number
  seq?: number | undefined
}

export const toldNow = ({ open, seq }: Pick<Note, 'open' | 'seq'>): Told => ({ open, seq, at: Date.now() })

/** Whether what stands under its tag tells the same already: the worker may have been called while the open inbox slept, or it may have told before it did. */
export async function isTold(
  shown: ServiceWorkerRegistration['getNotifications'],
  note: Omit<Note, 'isQuiet'>,
): Promise<boolean> {
  // No code: where what stands there cannot be read, it is better told twice than not at all.
  const [before] = await shown({ tag: note.tag }).catch(() => [])
  if (!before) return false
  const { seq, at = 0 } = (before.data ?? {}) as Partial<Told>
  if (note.seq !== undefined && seq !== undefined) return note.seq <= seq
  return before.title === note.title && Date.now() - at < JUST_MS
}
