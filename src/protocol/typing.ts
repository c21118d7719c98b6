import * as v from 'valibot'
import { AgentFace } from './person.ts'
import { Id } from './primitives.ts'

/** A signal, both ways: somebody is writing. Said again every few seconds while it is true; forgotten after eight without. */
export const Typing = v.strictObject({ type: v.literal('typing'), conversation: Id, on: v.boolean() })
export type Typing = v.InferOutput<typeof Typing>

/** An agent's: `note` says that they write to their colleagues, and not to the visitor. */
export const AgentTyping = v.strictObject({ ...Typing.entries, note: v.optional(v.boolean()) })
export type AgentTyping = v.InferOutput<typeof AgentTyping>

/** Who is writing, as it comes down. */
export const TypingSeen = v.strictObject({
  type: v.literal('typing'),
  conversation: Id,
  by: v.picklist(['visitor', 'agent']),
  on: v.boolean(),
  /** Which agent, as agents are told. */
  agent: v.optional(AgentFace),
})
export type TypingSeen = v.InferOutput<typeof TypingSeen>
