import * as v from 'valibot'
import { Address, At, Id } from '../primitives.ts'

/** How things stood at one moment, for a card that decides by them. */
export const Facts = v.strictObject({
  /** What time it was. The server puts its own in the place of the client's. */
  at: At,
  /** Whether any agent was online. The server puts what it told this line last in the place of the client's. */
  agentsOnline: v.boolean(),
  /** Whether the site was open, by its business hours; absent where nobody could say. The server puts its own in the place of the client's. */
  open: v.optional(v.boolean()),
  /** The page that the visitor was on. */
  url: Address,
})
export type Facts = v.InferOutput<typeof Facts>

/** The playbook came to a card that decides by how things stand at that moment; this is how they stood, for every replay. */
export const Observed = v.strictObject({ kind: v.literal('observed'), card: Id, facts: Facts })
export type Observed = v.InferOutput<typeof Observed>
