import * as v from 'valibot'
import { AgentBody, Entry, VisitorBody } from './entries/entry.ts'
import { Since } from './hello.ts'
import { AgentFace } from './person.ts'
import { Id, Ms, Seq } from './primitives.ts'

/** Put an entry at the end of a conversation. Its acknowledgement is the entry itself, coming down in `entries`, or `refused`. */
const append = <Schema extends typeof VisitorBody | typeof AgentBody>(body: Schema) =>
  v.strictObject({ type: v.literal('append'), conversation: Id, id: Id, body })

export const VisitorAppend = append(VisitorBody)
export type VisitorAppend = v.InferOutput<typeof VisitorAppend>

export const AgentAppend = append(AgentBody)
export type AgentAppend = v.InferOutput<typeof AgentAppend>

/** Send what comes after `since`, and everything from then on. */
export const Watch = v.strictObject({ type: v.literal('watch'), ...Since.entries })
export type Watch = v.InferOutput<typeof Watch>

/** Send no more of this conversation. */
export const Unwatch = v.strictObject({ type: v.literal('unwatch'), conversation: Id })
export type Unwatch = v.InferOutput<typeof Unwatch>

/** Entries in order. A client applies one only if its `seq` is the next; on a gap it says `watch` again. */
export const Entries = v.strictObject({
  type: v.literal('entries'),
  conversation: Id,
  epoch: v.string(),
  entries: v.array(Entry),
  /** The newest `seq` when this was sent: more updates follow while the last entry's is smaller. */
  head: Seq,
  /** What is left of the visitor's wait as this is sent; absent when nobody waits. */
  waitLeftMs: v.optional(Ms),
})
export type Entries = v.InferOutput<typeof Entries>

/** An append that was not done, and never will be under this id. */
export const Refused = v.strictObject({
  type: v.literal('refused'),
  conversation: Id,
  /** The entry's id; absent when a `watch` was refused. */
  id: v.optional(Id),
  code: v.picklist(['forbidden', 'closed', 'taken', 'id-conflict', 'out-of-turn', 'not-found']),
  message: v.string(),
  /** Who holds the conversation, where an agent's entry is refused with `taken`. */
  by: v.optional(AgentFace),
})
export type Refused = v.InferOutput<typeof Refused>
