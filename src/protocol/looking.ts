import * as v from 'valibot'
import { AgentFace } from './person.ts'
import { Id } from './primitives.ts'

/** Which other agents have the conversation open now, as it comes down to one who has; nobody until it is first said on a line. */
export const Looking = v.strictObject({ type: v.literal('looking'), conversation: Id, agents: v.array(AgentFace) })
export type Looking = v.InferOutput<typeof Looking>
