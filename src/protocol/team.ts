import * as v from 'valibot'
import { AgentFace } from './person.ts'

/** Who answers at this site, and who of them is online, as agents are told: after `welcome`, and whenever it becomes another. */
export const Team = v.strictObject({
  type: v.literal('team'),
  agents: v.array(v.strictObject({ ...AgentFace.entries, online: v.boolean() })),
})
export type Team = v.InferOutput<typeof Team>
export type TeamMate = Team['agents'][number]
