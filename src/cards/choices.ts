import * as v from 'valibot'
import { type CardKind, type CardPlan, faultAt } from '../playbook/index.ts'
import { ANSWER_PARTS } from '../protocol/index.ts'
import { Key, Markdown, NextCard, OPTION, repeatedIds } from './text.ts'

export const ChoicesCard = v.pipe(
  v.strictObject({
    kind: v.literal('choices'),
    text: Markdown,
    key: Key,
    options: v.pipe(v.array(v.strictObject(OPTION)), v.minLength(1), v.maxLength(ANSWER_PARTS)),
    least: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.description('How many must be chosen; 0 lets the visitor skip. Default 1.'),
      ),
    ),
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description('How many may be chosen. Default: all.'))),
    next: NextCard,
  }),
  v.description('The bot asks, and several options can be chosen; the pathway goes on as one. A condition can part it.'),
)
export type ChoicesCard = v.InferOutput<typeof ChoicesCard>

/** Whether so many may be chosen. */
const isEnough = ({ options, least = 1, most = options.length }: ChoicesCard, count: number): boolean =>
  count >= least && count <= most

/** The bot asks, and several options can be chosen. An answer is the list of their ids; `null` is none of them. */
export const choices: CardKind<ChoicesCard> = {
  kind: 'choices',
  arrive: ({ text }) => ({ say: text, turn: 'await-answer' }),
  answer(card, value) {
    const ids = new Set<unknown>(value === null ? [] : Array.isArray(value) ? value : [''])
    const chosen = card.options.filter(({ id }) => ids.has(id))
    if (chosen.length < ids.size || !isEnough(card, ids.size)) return { take: false, retry: card.text }
    return { take: true, next: card.next, shown: chosen.map(({ label }) => label).join(', '), key: card.key }
  },
}

export const choicesPlan: CardPlan<ChoicesCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  names: ({ key }, id) => [key ?? id],
  faults({ options, least = 1, most = options.length }) {
    const faults = repeatedIds(options, 'options')
    if (most < least || least > options.length) faults.push(faultAt('least', 'more-than-options', {}))
    return faults
  },
  fallback: ({ text, options }) => [text, ...options.map(({ label }) => `- ${label}`)].join('\n'),
}
