import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { Key, Markdown, NextCard, OPTION, repeatedIds } from './text.ts'

export const QuestionCard = v.pipe(
  v.strictObject({
    kind: v.literal('question'),
    text: Markdown,
    key: Key,
    options: v.pipe(v.array(v.strictObject({ ...OPTION, next: NextCard })), v.minLength(1), v.maxLength(20)),
  }),
  v.description('The bot asks; each option is a pathway of its own (R3).'),
)
export type QuestionCard = v.InferOutput<typeof QuestionCard>

/** The bot asks; each option is a pathway of its own (R3). An answer is an option's id. */
export const question: CardKind<QuestionCard> = {
  kind: 'question',
  arrive: ({ text }) => ({ say: text, turn: 'await-answer' }),
  answer({ text, key, options }, value) {
    const chosen = options.find(({ id }) => id === value)
    return chosen ? { take: true, next: chosen.next, shown: chosen.label, key } : { take: false, retry: text }
  },
}

export const questionPlan: CardPlan<QuestionCard> = {
  exits: ({ options }) => options.map(({ next, label }, index) => ({ path: `options[${index}].next`, next, label })),
  names: ({ key }, id) => [key ?? id],
  faults: ({ options }) => repeatedIds(options, 'options'),
  fallback: ({ text, options }) => [text, ...options.map(({ label }, index) => `${index + 1}. ${label}`)].join('\n'),
}
