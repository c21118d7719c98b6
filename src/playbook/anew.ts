import type { Answer, Language } from '../protocol/index.ts'
import type { CardKind } from './kind.ts'
import type { Known } from './known.ts'
import { newState, type PlaybookState, type Visit, visitKey, visitsOf } from './state.ts'

/**
 * The state of before the playbook's first card, from which the way is gone anew: with an answer in the place of the one that it replaces (R17), or in another
 * language. Everything else on the way here is laid aside, to be met again. Where there is nothing to be said anew, the state as it is from now on; nothing, when
 * this changes nothing.
 */
export function anew<Card extends { kind: string }>(
  kind: CardKind<Card> | undefined,
  card: Card | undefined,
  state: PlaybookState,
  body: Answer | Language,
): PlaybookState | undefined {
  if (body.kind === 'language') return spoken(state, body.locale)
  return card && kind && retaken(kind, card, state, body)
}

const isOpen = ({ phase }: PlaybookState): boolean => phase === 'asking' || phase === 'ended'

/** Nothing, when there is no such answer, or this one does not fit. */
function retaken<Card extends { kind: string }>(
  kind: CardKind<Card>,
  card: Card,
  state: PlaybookState,
  { card: id, value, replaces }: Answer,
): PlaybookState | undefined {
  const { identity, start } = state
  const earlier = visitsOf(state).find(({ step, card, given }) => step === replaces && card === id && given)
  if (!earlier || !isOpen(state)) return
  const known: Known = { fields: new Map(Object.entries(identity ?? {})), identity, start, answer: () => undefined }
  if (!kind.answer?.(card, value, known).take) return
  const input: Answer = { kind: 'answer', card: id, value }
  return from(state, (passed) => (passed === earlier ? { ...passed, input } : passed))
}

function spoken(state: PlaybookState, locale: string): PlaybookState | undefined {
  if (!state.start || state.start.locale === locale) return
  const next: PlaybookState = { ...state, start: { ...state.start, locale } }
  return isOpen(state) ? from(next, (passed) => passed) : next
}

function from(state: PlaybookState, change: (visit: Visit) => Visit): PlaybookState {
  const { identity, start, steps, dropped, beside } = state
  const spare = new Map(state.spare)
  const times = new Map<string, number>()
  for (const passed of visitsOf(state).reverse()) {
    const count = (times.get(passed.card) ?? 0) + 1
    times.set(passed.card, count)
    spare.set(visitKey(passed.card, count), change(passed))
  }
  return { ...newState, identity, start, steps, spare, dropped, beside, fields: new Map(Object.entries(identity ?? {})) }
}
