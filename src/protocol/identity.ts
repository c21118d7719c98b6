import * as v from 'valibot'
import { ANSWER_CHARS, TOKEN_CHARS } from './limits.ts'
import { Id, Line } from './primitives.ts'

/** What is known of a visitor by field, as outcome cards and the inbox read it: `name`, `email`, `phone`, `organization`, or a custom key. */
export const Fields = v.record(Id, v.pipe(v.string(), v.maxLength(ANSWER_CHARS)))
export type Fields = v.InferOutput<typeof Fields>

/**
 * Say who the visitor is, by a token that the owner's own server has signed. It holds for this line and for what is appended on it;
 * a client says it again on every new one.
 */
export const Identify = v.strictObject({ type: v.literal('identify'), token: v.pipe(v.string(), v.maxLength(TOKEN_CHARS)) })
export type Identify = v.InferOutput<typeof Identify>

/** The answer to `identify`: whether the token was good, and, if not, why, for the site's developer. */
export const IdentifySeen = v.strictObject({ type: v.literal('identify'), good: v.boolean(), message: v.string() })
export type IdentifySeen = v.InferOutput<typeof IdentifySeen>

/** The site has vouched for the visitor. Written by the server into the conversation that goes on under it. */
export const Identified = v.strictObject({
  kind: v.literal('identified'),
  /** The site's own id of them. */
  user: Line,
  fields: Fields,
})
export type Identified = v.InferOutput<typeof Identified>
