import { provide } from '../cards/index.ts'
import type { Entry } from '../protocol/index.ts'

type Changed = typeof import('./rewrite.ts').changed

/** Here once an answer has been taken back, for few visitors do. */
let changed: Changed | undefined

/** The lines once an answer was taken back; as they were where `prepareToTakeBack` has not been waited for. */
export const rewrite: Changed = (items, effects, answer) => changed?.(items, effects, answer) ?? [...items]

export const canTakeBack = (): boolean => changed !== undefined

/** Fetch what it takes. Rejects where it cannot be fetched; may be called again. */
export async function prepareToTakeBack(): Promise<void> {
  const { retake, changed: lines } = await import('./rewrite.ts')
  provide({ means: { retake } })
  changed = lines
}

/** Whether this entry takes an answer back. */
export const isTakingBack = ({ body }: { body: Entry['body'] }): boolean => body.kind === 'answer' && body.replaces !== undefined
