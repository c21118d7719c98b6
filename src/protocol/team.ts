import * as v from 'valibot'
import { AgentFace } from './person.ts'
import { Quantity } from './primitives.ts'

/** One of those who answer at a site. */
export const TeamMate = v.strictObject({
  ...AgentFace.entries,
  /** Switched on, and on a live line. */
  online: v.boolean(),
  /** Online, but has not touched the inbox for as long as the site's owner allows: visitors do not find them there. */
  away: v.optional(v.literal(true)),
  /** How many open conversations they hold; absent where the backend does not count them. */
  holds: v.optional(Quantity),
  /** How many they are to hold at once; visitors do not find who holds as many. Absent: any number. */
  most: v.optional(Quantity),
})
export type TeamMate = v.InferOutput<typeof TeamMate>

/** Who answers at this site, and who of them is there, as agents are told: after `welcome`, and whenever it becomes another. */
export const Team = v.strictObject({ type: v.literal('team'), agents: v.array(TeamMate) })
export type Team = v.InferOutput<typeof Team>
