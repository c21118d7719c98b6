import * as v from 'valibot'
import { Fields } from '../identity.ts'
import { Id, Line } from '../primitives.ts'

/** What an outcome card makes in the customer's CRM. */
export const CrmKind = v.picklist(['lead', 'deal', 'activity', 'note', 'person', 'organization'])
export type CrmKind = v.InferOutput<typeof CrmKind>

/** The playbook came to a verdict. Written by the server, from the card as published. */
export const Outcome = v.strictObject({
  kind: v.literal('outcome'),
  card: Id,
  qualified: v.boolean(),
})
export type Outcome = v.InferOutput<typeof Outcome>

/** An agent has a lead or a deal made of the conversation as it is known now; one that was made before is completed instead. Closed ones take it too. */
export const Create = v.strictObject({ kind: v.literal('create'), object: v.picklist(['lead', 'deal']) })
export type Create = v.InferOutput<typeof Create>

/** A lead, or something else of the owner's CRM, was created from this conversation, or is another since an answer was taken back. Written by the server. */
export const Created = v.strictObject({
  kind: v.literal('created'),
  object: CrmKind,
  /** The id of the entry that created it first; absent in that one. */
  replaces: v.optional(Id),
  title: Line,
  /** What the visitor had answered by then, by field: `name`, `email`, `phone`, `organization` or the custom field's key; and what the card says of it. */
  fields: Fields,
  /** The page that the conversation began on. */
  page: v.string(),
})
export type Created = v.InferOutput<typeof Created>
