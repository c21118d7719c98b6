import * as v from 'valibot'
import { MESSAGE_CHARS } from './limits.ts'
import { AgentFace } from './person.ts'
import { At, Id, Seq } from './primitives.ts'

/** Write a note that agents read beside what was said, and the visitor never does. In Markdown, as messages are. */
export const Note = v.strictObject({
  type: v.literal('note'),
  conversation: Id,
  /** Made by the client, once per note; `refused` names it. */
  id: Id,
  text: v.pipe(v.string(), v.maxLength(MESSAGE_CHARS), v.regex(/\S/, 'must hold more than white space')),
})
export type Note = v.InferOutput<typeof Note>

/** A note as it is kept. Nothing in it ever changes. */
export const KeptNote = v.strictObject({
  id: Id,
  text: v.string(),
  /** The last `seq` of the log as it was written: it stands after that entry. */
  after: Seq,
  at: At,
  by: AgentFace,
})
export type KeptNote = v.InferOutput<typeof KeptNote>

/** Notes of a conversation: after `watch` all that there are, in one update or several, and then each as it is written. */
export const Notes = v.strictObject({ type: v.literal('notes'), conversation: Id, notes: v.array(KeptNote) })
export type Notes = v.InferOutput<typeof Notes>
