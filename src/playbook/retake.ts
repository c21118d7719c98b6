import type { Answer } from '../protocol/index.ts'
import type { CardKind } from './kind.ts'
import type { Known } from './known.ts'
import { newState, type PlaybookState, visitKey, visitsOf } from './state.ts'

/**
 * The state of before the playbook's first card, from which the way is gone anew with `answer` in the place of the one that it replaces (R17);
 * everything else on the way here is laid aside, to be met again. Nothing, when there is no such answer, or this one does not fit.
 */
export function retake<Card extends { kind: string }>(
  kind: CardKind<Card> | undefined,
  card: Card,
  state: PlaybookState,
  { card: id, value, replaces }: Answer,
): PlaybookState | undefined {
  const { identity, start, steps, phase } = state
  const way = visitsOf(state)
  const earlier = way.find(({ step, card, given }) => step === replaces && card === id && given)
  if (!earlier || (phase !== 'asking' && phase !== 'ended')) return
  const fields = new Map(Object.entries(identity ?? {}))
  const known: Known = { fields, identity, start, answer: () => undefined }
  if (!kind?.answer?.(card, value, known).take) return

  const spare = new Map(state.spare)
  const times = new Map<string, number>()
  for (const passed of way.reverse()) {
    const count = (times.get(passed.card) ?? 0) + 1
    times.set(passed.card, count)
    const isIt = passed.step === replaces
    spare.set(visitKey(passed.card, count), isIt ? { ...passed, input: { kind: 'answer', card: id, value } } : passed)
  }
  return { ...newState, identity, start, steps, spare, fields }
}
