import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { NextCard } from './text.ts'

export const PauseCard = v.pipe(
  v.strictObject({
    kind: v.literal('pause'),
    ms: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000), v.description('How long, in milliseconds.')),
    next: NextCard,
  }),
  v.description('The bot seems to write for a moment before it goes on.'),
)
export type PauseCard = v.InferOutput<typeof PauseCard>

/** The bot seems to write for a moment. A matter of showing, which `pauses.ts` sees to: for the machine there is none. */
export const pause: CardKind<PauseCard> = {
  kind: 'pause',
  arrive: ({ next }) => ({ turn: 'go', next }),
}

export const pausePlan: CardPlan<PauseCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  fallback: () => '',
}
