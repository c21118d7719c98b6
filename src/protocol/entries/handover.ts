import * as v from 'valibot'
import { AgentFace } from '../person.ts'
import { Id, Ms } from '../primitives.ts'

/** The visitor has reached a live chat card and asks for a human. The server answers with `waiting` or `expired`. */
export const Handover = v.strictObject({ kind: v.literal('handover'), card: Id })
/** The visitor reached a live chat card while the server was out of reach, and went on by the offline branch. */
export const Unreached = v.strictObject({ kind: v.literal('unreached'), card: Id })
/** The visitor keeps waiting: the wait begins anew, by the card's own length. */
export const Extend = v.strictObject({ kind: v.literal('extend') })
/** The visitor waits no longer and goes on by the offline branch. */
export const Leave = v.strictObject({ kind: v.literal('leave') })

/** Somebody is online; the visitor waits for at most `waitMs` from this entry's `at`. */
export const Waiting = v.strictObject({
  kind: v.literal('waiting'),
  card: Id,
  waitMs: Ms,
  /** How soon an agent has usually taken such a conversation, as it was measured; absent where too little is known, or it is longer than the wait. */
  usualMs: v.optional(Ms),
})
/** The wait is over without an agent, and why. */
export const Expired = v.strictObject({
  kind: v.literal('expired'),
  card: Id,
  reason: v.picklist(['nobody-online', 'deadline', 'left']),
})
/** The agent named holds the conversation from here on: they took it, or were given it by whoever held it or found it unassigned. */
export const Assign = v.strictObject({ kind: v.literal('assign'), agent: AgentFace })

/** The agent named holds it no longer, and it is for anybody to take; or, with `card`, the playbook goes on at that one of its cards. */
export const Unassign = v.strictObject({ kind: v.literal('unassign'), agent: AgentFace, card: v.optional(Id) })

/**
 * The same as it is kept. Where the server wrote it, it says why: `silent`, the agent left the visitor without an answer for longer than the site's owner allows; `ended`, they
 * may not come into the inbox any more.
 */
export const Unassigned = v.strictObject({ ...Unassign.entries, reason: v.optional(v.picklist(['silent', 'ended'])) })

export type Handover = v.InferOutput<typeof Handover>
export type Unreached = v.InferOutput<typeof Unreached>
export type Extend = v.InferOutput<typeof Extend>
export type Leave = v.InferOutput<typeof Leave>
export type Waiting = v.InferOutput<typeof Waiting>
export type Expired = v.InferOutput<typeof Expired>
export type Assign = v.InferOutput<typeof Assign>
export type Unassigned = v.InferOutput<typeof Unassigned>
