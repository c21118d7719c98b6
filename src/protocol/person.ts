import * as v from 'valibot'
import { Address, Id, Line } from './primitives.ts'

/** An agent as everybody may see them. */
export const AgentFace = v.strictObject({ id: Id, name: Line, picture: v.optional(Address) })
export type AgentFace = v.InferOutput<typeof AgentFace>

/** Who made an entry. The bot is not among them: its words follow from the playbook and the answers. */
export const Author = v.variant('role', [
  v.strictObject({ role: v.literal('visitor') }),
  v.strictObject({ role: v.literal('agent'), ...AgentFace.entries }),
  v.strictObject({ role: v.literal('system') }),
])
export type Author = v.InferOutput<typeof Author>
