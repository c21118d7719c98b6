import * as v from 'valibot'
import { Address, Id, Line } from './primitives.ts'

/** The visitor's conversation begins, under one version of one playbook, on one page. Always entry 1. */
export const Start = v.strictObject({
  kind: v.literal('start'),
  playbook: Id,
  /** The published version's id, so that everybody replays the same cards. */
  version: Id,
  page: v.strictObject({ url: Address, title: Line, referrer: Address }),
  /** BCP 47, as the widget showed it. */
  locale: v.pipe(v.string(), v.maxLength(35)),
})
export type Start = v.InferOutput<typeof Start>
