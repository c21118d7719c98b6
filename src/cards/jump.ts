import * as v from 'valibot'
import { type CardKind, type CardPlan, faultAt } from '../playbook/index.ts'
import { Id } from '../protocol/index.ts'
import { NextCard } from './text.ts'

export const JumpCard = v.pipe(
  v.strictObject({
    kind: v.literal('jump'),
    to: v.optional(v.pipe(Id, v.description('The card that comes next, here. Either this or "playbook".'))),
    playbook: v.optional(v.pipe(Id, v.description('One of the playbook’s "includes", which is gone through from its start.'))),
    back: v.optional(v.pipe(NextCard, v.description('The card that follows where that one ends. Default: the end.'))),
  }),
  v.description('The pathway goes on at another card, or through another playbook and back.'),
)
export type JumpCard = v.InferOutput<typeof JumpCard>

/** The pathway goes on elsewhere. Another playbook's cards are among the own ones by then; see `linked`. */
export const jump: CardKind<JumpCard> = {
  kind: 'jump',
  arrive: ({ to = null }) => ({ turn: 'go', next: to }),
}

export const jumpPlan: CardPlan<JumpCard> = {
  exits: ({ to = null, playbook, back = null }) => [
    playbook === undefined ? { path: 'to', next: to } : { path: 'back', next: back },
  ],
  faults: ({ to, playbook, back }) => {
    if ((to === undefined) === (playbook === undefined)) return [faultAt('to', 'two-targets', {})]
    return to !== undefined && back !== undefined ? [faultAt('back', 'no-way-back', {})] : []
  },
  fallback: () => '',
}
