import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { CrmKind, Id } from '../protocol/index.ts'
import { Markdown, NextCard, Words } from './text.ts'

export const OutcomeCard = v.pipe(
  v.strictObject({
    kind: v.literal('outcome'),
    qualified: v.pipe(v.boolean(), v.description('Whether the visitor is somebody to sell to.')),
    text: v.optional(v.pipe(Markdown, v.description('Said as the outcome is reached.'))),
    create: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            object: CrmKind,
            title: v.pipe(Words, v.description('May hold variables: "{{name}} wants lamps".')),
            fields: v.optional(
              v.pipe(
                v.record(Id, v.pipe(v.string(), v.maxLength(500))),
                v.description(
                  'Further fields, or other values for them, beside everything that was captured: { "interest": "{{room}}" }.',
                ),
              ),
            ),
          }),
        ),
        v.maxLength(10),
        v.description('What the server creates, from this card as published and the answers given.'),
      ),
    ),
    next: NextCard,
  }),
  v.description('A verdict: qualify or disqualify, and create leads, deals, activities, notes, people and organisations (R13).'),
)
export type OutcomeCard = v.InferOutput<typeof OutcomeCard>

/** A verdict: qualify or disqualify, and create what goes into the owner's CRM (R13). The server carries it out. */
export const outcome: CardKind<OutcomeCard> = {
  kind: 'outcome',
  arrive: ({ text, next }) => ({ say: text, turn: 'conclude', next }),
}

export const outcomePlan: CardPlan<OutcomeCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  fallback: ({ text }) => text ?? '',
}
