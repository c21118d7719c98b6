import * as v from 'valibot'
import { Id } from './primitives.ts'

/** A signal, both ways: somebody is writing. Said again every few seconds while it is true; forgotten after eight without. */
export const Typing = v.strictObject({ type: v.literal('typing'), conversation: Id, on: v.boolean() })
export type Typing = v.InferOutput<typeof Typing>

/** Who is writing, as it comes down. */
export const TypingSeen = v.strictObject({
  type: v.literal('typing'),
  conversation: Id,
  by: v.picklist(['visitor', 'agent']),
  on: v.boolean(),
})
export type TypingSeen = v.InferOutput<typeof TypingSeen>
