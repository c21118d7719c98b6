import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { Markdown, NextCard } from './text.ts'

export const MessageCard = v.pipe(
  v.strictObject({ kind: v.literal('message'), text: Markdown, next: NextCard }),
  v.description('The bot says something and goes on.'),
)
export type MessageCard = v.InferOutput<typeof MessageCard>

/** The bot says something and goes on. */
export const message: CardKind<MessageCard> = {
  kind: 'message',
  arrive: ({ text, next }) => ({ say: text, turn: 'go', next }),
}

export const messagePlan: CardPlan<MessageCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  fallback: ({ text }) => text,
}
