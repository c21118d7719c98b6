import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { BEST } from '../protocol/index.ts'
import { Key, Markdown, NextCard } from './text.ts'

export const RatingCard = v.pipe(
  v.strictObject({
    kind: v.literal('rating'),
    text: Markdown,
    key: Key,
    optional: v.optional(v.pipe(v.boolean(), v.description('Whether the visitor may skip it. Default false.'))),
    next: NextCard,
  }),
  v.description('The bot asks how something was, from 1 (bad) to 5 (good).'),
)
export type RatingCard = v.InferOutput<typeof RatingCard>

/** The bot asks how something was. An answer is a whole number from 1 to 5; `null` skips an optional one. */
export const rating: CardKind<RatingCard> = {
  kind: 'rating',
  arrive: ({ text }) => ({ say: text, turn: 'await-answer' }),
  answer({ text, key, optional, next }, value) {
    if (value === null && optional) return { take: true, next, shown: '', key }
    const isScore = typeof value === 'number' && value % 1 === 0 && value >= 1 && value <= BEST
    return isScore ? { take: true, next, shown: `${value}/${BEST}`, key } : { take: false, retry: text }
  },
}

export const ratingPlan: CardPlan<RatingCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  names: ({ key }, id) => [key ?? id],
  fallback: ({ text }) => `${text}\n1 … ${BEST}`,
}
