import * as v from 'valibot'
import { Id, Seq } from './primitives.ts'

/** A signal: everything up to `seq` has been before this side's eyes. Said when it grows, and again on a new line. */
export const Read = v.strictObject({ type: v.literal('read'), conversation: Id, seq: Seq })
export type Read = v.InferOutput<typeof Read>

/** How far the other side has read, as it comes down; also to whoever begins to watch. */
export const ReadSeen = v.strictObject({ ...Read.entries, by: v.picklist(['visitor', 'agent']) })
export type ReadSeen = v.InferOutput<typeof ReadSeen>
