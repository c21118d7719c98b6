import * as v from 'valibot'
import { ANSWER_CHARS } from './limits.ts'
import { Id } from './primitives.ts'

/** The visitor's answer to a card, as given; whether the card takes it is the machine's to say. `null` skips the card. */
export const Answer = v.strictObject({
  kind: v.literal('answer'),
  card: Id,
  value: v.nullable(v.pipe(v.string(), v.maxLength(ANSWER_CHARS))),
})
export type Answer = v.InferOutput<typeof Answer>
