import * as v from 'valibot'
import { AgentFace } from './person.ts'
import { At, Id, Line, Ms, Quantity, Seq } from './primitives.ts'

/** The three folders of the inbox. */
export const Folder = v.picklist(['unassigned', 'mine', 'closed'])
export type Folder = v.InferOutput<typeof Folder>

/**
 * Where a conversation stands. `bot`: the playbook alone; `waiting`: a wait runs; `missed`: it reached live chat and nobody came;
 * `assigned`; `closed`, for good.
 */
export const Status = v.picklist(['bot', 'waiting', 'missed', 'assigned', 'closed'])
export type Status = v.InferOutput<typeof Status>

/** A conversation as one row of a folder. */
export const Row = v.strictObject({
  conversation: Id,
  status: Status,
  agent: v.optional(AgentFace),
  /** The visitor's name, as far as it is known. */
  visitor: v.optional(Line),
  /** The beginning of what was said last. */
  preview: v.string(),
  startedAt: At,
  /** When something was said or done last; folders are sorted by it, newest first. */
  lastAt: At,
  closedAt: v.optional(At),
  head: Seq,
  /** What is left of the wait as this is sent; absent when nobody waits. */
  waitLeftMs: v.optional(Ms),
  /** What its holder was called for last, and with which entry; absent when nothing, since it became theirs, and in conversations that nobody holds. */
  call: v.optional(v.strictObject({ event: v.picklist(['assigned', 'message']), seq: Seq })),
  /** How far this agent had read it, in the rows of a page; absent when they have read nothing. */
  seen: v.optional(Seq),
})
export type Row = v.InferOutput<typeof Row>

/** Throw the agent's switch. */
export const Presence = v.strictObject({ type: v.literal('presence'), online: v.boolean() })
export type Presence = v.InferOutput<typeof Presence>

/** The agent has touched the inbox: said at once after a while without, and every `TOUCH_EVERY_MS` at most. */
export const Touch = v.strictObject({ type: v.literal('touch') })
export type Touch = v.InferOutput<typeof Touch>

/** Whether any agent is online, and whether the site is open (see `Welcome`), whenever that changes. */
export const Agents = v.strictObject({ type: v.literal('agents'), online: v.boolean(), open: v.optional(v.literal(false)) })
export type Agents = v.InferOutput<typeof Agents>

/** Ask for older rows of a folder: those that come after the row named, or the newest. */
export const List = v.strictObject({
  type: v.literal('list'),
  folder: Folder,
  before: v.optional(v.strictObject({ lastAt: At, conversation: Id })),
})
export type List = v.InferOutput<typeof List>

/** A page of a folder. */
export const Rows = v.strictObject({
  type: v.literal('rows'),
  folder: Folder,
  rows: v.array(Row),
  /** Whether older rows follow. */
  more: v.boolean(),
})
export type Rows = v.InferOutput<typeof Rows>

/** A row is new or has changed. `folder` says where it is now, for this agent. */
export const RowChange = v.strictObject({ type: v.literal('row'), folder: Folder, row: Row })
export type RowChange = v.InferOutput<typeof RowChange>

/** What an agent may be called for (R29): a conversation has come into Unassigned, was given to them, or has a new word of its visitor. */
export const NewsEvent = v.picklist(['unassigned', 'assigned', 'message'])
export type NewsEvent = v.InferOutput<typeof NewsEvent>

/** Something happened that this agent may be called for. It says of which conversation, and none of the words. */
export const News = v.strictObject({ type: v.literal('news'), event: NewsEvent, conversation: Id })
export type News = v.InferOutput<typeof News>

/** How many conversations each folder holds for this agent. */
export const Counts = v.strictObject({
  type: v.literal('counts'),
  unassigned: Quantity,
  mine: Quantity,
  closed: Quantity,
})
export type Counts = v.InferOutput<typeof Counts>

/** This agent has read a conversation up to here, on another of their lines. */
export const Seen = v.strictObject({ type: v.literal('seen'), conversation: Id, seq: Seq })
export type Seen = v.InferOutput<typeof Seen>

/** A conversation is no longer this agent's to see: somebody else took it. */
export const RowGone = v.strictObject({ type: v.literal('row-gone'), conversation: Id })
export type RowGone = v.InferOutput<typeof RowGone>
