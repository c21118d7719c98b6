import * as v from 'valibot'
import { Address, Id, LanguageTag, Line } from '../primitives.ts'

/** What is known of a visitor as they come, and does not change while they are here. */
export const Visitor = v.strictObject({
  device: v.picklist(['phone', 'tablet', 'desktop']),
  /** BCP 47, the language that their browser asks for first. */
  language: LanguageTag,
  /** IANA, such as "Europe/Oslo". */
  timeZone: Line,
  /** Whether this browser has had a conversation here before. */
  returning: v.boolean(),
})
export type Visitor = v.InferOutput<typeof Visitor>

/** The visitor's conversation begins, under one version of one playbook, on one page. Always entry 1. */
export const Start = v.strictObject({
  kind: v.literal('start'),
  playbook: Id,
  /** The published version's id, so that everybody replays the same cards. */
  version: Id,
  page: v.strictObject({ url: Address, title: Line, referrer: Address }),
  /** BCP 47, the language in which the playbook greeted. */
  locale: LanguageTag,
  /** Absent where the client does not tell: conditions over it are then not met. */
  visitor: v.optional(Visitor),
})
export type Start = v.InferOutput<typeof Start>
