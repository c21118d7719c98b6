import * as v from 'valibot'
import { Identified } from '../identity.ts'
import { Author } from '../person.ts'
import { At, Id, Seq } from '../primitives.ts'
import { Answer } from './answer.ts'
import { Close } from './close.ts'
import { Drop } from './drop.ts'
import { Assign, Expired, Extend, Handover, Leave, Unassign, Unassigned, Unreached, Waiting } from './handover.ts'
import { Language } from './language.ts'
import { Message } from './message.ts'
import { Observed } from './observed.ts'
import { Create, Created, Outcome } from './outcome.ts'
import { Rating } from './rating.ts'
import { Start } from './start.ts'

/** What a visitor's client may append. */
export const VisitorBody = v.variant('kind', [
  Start,
  Message,
  Answer,
  Observed,
  Handover,
  Unreached,
  Extend,
  Leave,
  Close,
  Rating,
  Language,
])
export type VisitorBody = v.InferOutput<typeof VisitorBody>

/** What an agent's client may append. */
export const AgentBody = v.variant('kind', [Message, Drop, Assign, Unassign, Create, Close])
export type AgentBody = v.InferOutput<typeof AgentBody>

const SYSTEM_ALONE = [Waiting, Expired, Unassigned, Outcome, Created, Identified] as const

/** What the server appends. Of these agents write `unassign` too, without a reason, and everybody `close`. */
export const SystemBody = v.variant('kind', [...SYSTEM_ALONE, Close])
export type SystemBody = v.InferOutput<typeof SystemBody>

/** Everything that is kept in a conversation's log, told apart by `kind`. */
export const Body = v.variant('kind', [...VisitorBody.options, Drop, Assign, Create, ...SYSTEM_ALONE])
export type Body = v.InferOutput<typeof Body>
export type EntryKind = Body['kind']

/** One line of a conversation's log. Nothing in it ever changes. */
export const Entry = v.strictObject({
  /** Made by whoever wrote it, once per intent; the server keeps one entry per conversation and id. */
  id: Id,
  /** The server's order: the first entry is 1, and no number is left out. */
  seq: Seq,
  at: At,
  by: Author,
  body: Body,
})
export type Entry = v.InferOutput<typeof Entry>
