import * as v from 'valibot'
import { DETAIL_CHARS } from './limits.ts'
import { AgentFace } from './person.ts'
import { At, Id, Seq } from './primitives.ts'

/** What agents may write of every visitor and their deal; beside these, whatever the playbook has asked. */
export const DETAIL_FIELDS = [
  'value',
  'currency',
  'closeDate',
  'name',
  'email',
  'phone',
  'organization',
  'address',
  'note',
] as const
export type DetailField = (typeof DETAIL_FIELDS)[number]

const FORMS: Readonly<Record<string, (value: string) => boolean>> = {
  value: (value) => /^\d{1,12}(?:\.\d{1,4})?$/.test(value),
  currency: (value) => /^[A-Z]{3}$/.test(value),
  // A day that there is not, such as 30 February, has another name once it is read.
  // The year 2 is one of 2027 half typed.
  closeDate: (value) =>
    /^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/.test(value) && new Date(Date.parse(value) || 0).toISOString().startsWith(value),
}

/** Whether a field takes this: an amount with a point, an ISO 4217 code, an ISO 8601 day since 1900; in the others, any words. Nothing at all always. */
export const isDetail = (field: string, value: string): boolean => value === '' || (FORMS[field]?.(value) ?? true)

/** Write one field of what agents know of the visitor and the deal. An empty value says that there is none, whatever the visitor has answered. */
export const Detail = v.pipe(
  v.strictObject({
    type: v.literal('detail'),
    conversation: Id,
    /** Made by the client, once per try; `refused` names it. */
    id: Id,
    field: Id,
    value: v.pipe(v.string(), v.maxLength(DETAIL_CHARS)),
    /** The version that the agent had before them; 0 where no agent had written anything. */
    over: Seq,
  }),
  v.forward(
    v.check(({ field, value }) => isDetail(field, value), 'must be what its field takes'),
    ['value'],
  ),
)
export type Detail = v.InferOutput<typeof Detail>

/** One field as it stands, and who wrote it. */
export const KeptDetail = v.strictObject({
  field: Id,
  value: v.string(),
  /** 1, 2, 3 … for each field of a conversation. */
  version: Seq,
  at: At,
  by: AgentFace,
})
export type KeptDetail = v.InferOutput<typeof KeptDetail>

/** Fields as they stand now: all that there are after `watch`, and then each as it changes. */
export const Details = v.strictObject({ type: v.literal('details'), conversation: Id, details: v.array(KeptDetail) })
export type Details = v.InferOutput<typeof Details>
