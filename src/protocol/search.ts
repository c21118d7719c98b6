import * as v from 'valibot'
import { Folder, Row } from './desk.ts'
import { AgentFace } from './person.ts'
import { At, Id, LanguageTag, Line, Quantity } from './primitives.ts'

/** What a conversation has come to. `lead`, `deal`: one was made of it, and not withdrawn. */
export const Result = v.picklist(['qualified', 'disqualified', 'lead', 'deal'])
export type Result = v.InferOutput<typeof Result>

/** Which conversations are wanted: those that meet all of it. What is absent does not matter. */
export const Filter = v.strictObject({
  /** Something came since this agent last looked; what is closed asks nothing of anybody. */
  unread: v.optional(v.literal(true)),
  /** Who holds it, or held it last. */
  agent: v.optional(Id),
  playbook: v.optional(Id),
  /** A part of the address of the page that it began on; case does not count. */
  page: v.optional(v.pipe(Line, v.minLength(1))),
  result: v.optional(Result),
  /** The language in which it is held. */
  locale: v.optional(v.pipe(LanguageTag, v.minLength(1))),
  /** Something was said or done last at this time, or later … */
  from: v.optional(At),
  /** … and before this one. */
  to: v.optional(At),
})
export type Filter = v.InferOutput<typeof Filter>

const Sought = v.strictObject({
  /** Each of these words was said. Absent: whatever was said. */
  words: v.optional(v.pipe(Line, v.minLength(1))),
  filter: v.optional(Filter),
  /** Default: all three. */
  folder: v.optional(Folder),
})

/** Look for conversations, by words, by a filter, or both; `before` as in `list`. */
export const Search = v.strictObject({
  type: v.literal('search'),
  ...Sought.entries,
  before: v.optional(v.strictObject({ lastAt: At, conversation: Id })),
})
export type Search = v.InferOutput<typeof Search>

/** A page of what was found, newest first, and what was asked. */
export const Found = v.strictObject({
  ...Search.entries,
  type: v.literal('found'),
  rows: v.array(v.strictObject({ folder: Folder, row: Row })),
  /** Whether older ones follow. */
  more: v.boolean(),
  /** How many there are on all pages; nobody counts beyond `MOST_COUNTED`. */
  count: Quantity,
})
export type Found = v.InferOutput<typeof Found>

/** Ask what there is to filter by. */
export const Facets = v.strictObject({ type: v.literal('facets'), ...Sought.entries })
export type Facets = v.InferOutput<typeof Facets>

/** What there is to filter by among what the agent may see, the most frequent first (`results` in the order above): how many would be found with each value in the place of the one that the filter has. */
export const FacetsFound = v.strictObject({
  ...Facets.entries,
  unread: Quantity,
  agents: v.array(v.strictObject({ agent: AgentFace, count: Quantity })),
  playbooks: v.array(v.strictObject({ playbook: Id, name: v.optional(v.string()), count: Quantity })),
  results: v.array(v.strictObject({ result: Result, count: Quantity })),
  locales: v.array(v.strictObject({ locale: LanguageTag, count: Quantity })),
})
export type FacetsFound = v.InferOutput<typeof FacetsFound>
