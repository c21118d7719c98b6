import * as v from 'valibot'
import { FileLimits } from './file.ts'
import { Id, Ms, Seq, Token } from './primitives.ts'

/** Where a client stands in a conversation that it already holds a part of. */
export const Since = v.strictObject({
  conversation: Id,
  /** The last `seq` that the client has applied; 0 for none. */
  since: Seq,
  /** The database that this `since` counts in; empty when the client has nothing. */
  epoch: v.string(),
})
export type Since = v.InferOutput<typeof Since>

/** A visitor's first frame. */
export const VisitorHello = v.strictObject({
  type: v.literal('hello'),
  version: v.number(),
  role: v.literal('visitor'),
  site: Id,
  token: Token,
  /** The conversation to go on with, if there is one. */
  resume: v.optional(Since),
})
export type VisitorHello = v.InferOutput<typeof VisitorHello>

/** An agent's first frame. Who they are, the host has learnt from the session cookie of the upgrade. */
export const AgentHello = v.strictObject({
  type: v.literal('hello'),
  version: v.number(),
  role: v.literal('agent'),
  site: Id,
  /** The agent's switch, as it stood: a server that has restarted learns it from here. */
  online: v.boolean(),
  /** How long ago the agent touched the inbox last, on this line's device; absent: just now. */
  idleMs: v.optional(Ms),
})
export type AgentHello = v.InferOutput<typeof AgentHello>

/** The server's answer to a good hello; nothing comes before it. */
export const Welcome = v.strictObject({
  type: v.literal('welcome'),
  version: v.number(),
  /** Names this incarnation of the database. Another one means: throw away what you hold and take everything from 0. */
  epoch: v.string(),
  /** Whether an agent is online, for the visitor's widget to show. */
  agentsOnline: v.boolean(),
  /** `false` outside of the site's business hours, when nobody counts as online; absent within them, and where there are none. */
  open: v.optional(v.literal(false)),
  /** Which files messages may carry; absent where they may carry none. */
  files: v.optional(FileLimits),
  /** Whether a visitor may have their conversation sent by e-mail; absent where not. */
  transcripts: v.optional(v.boolean()),
  /** Who the server takes the agent for; absent for visitors. */
  agent: v.optional(v.strictObject({ id: Id, name: v.string(), picture: v.optional(v.string()) })),
})
export type Welcome = v.InferOutput<typeof Welcome>
