import * as v from 'valibot'
import { EMAIL, EMAIL_CHARS } from './email.ts'
import { Id, LanguageTag, Ms } from './primitives.ts'

/** One address, and nothing that could be a second one, a name or another line of a header. */
export const Email = v.pipe(v.string(), v.maxLength(EMAIL_CHARS), v.regex(EMAIL, 'must be an e-mail address'))

/** Have the visitor's own conversation, as the server keeps it, sent to an e-mail address. */
export const Transcript = v.strictObject({
  type: v.literal('transcript'),
  conversation: Id,
  email: Email,
  /** BCP 47: what the server says around the conversation is in this language, if it speaks it. */
  locale: LanguageTag,
})
export type Transcript = v.InferOutput<typeof Transcript>

/** The answer to `transcript`: a mail server has taken it, or why none has. */
export const TranscriptSeen = v.strictObject({
  type: v.literal('transcript'),
  conversation: Id,
  email: v.string(),
  /** Absent when it is on its way. */
  failed: v.optional(v.picklist(['not-found', 'too-many', 'undelivered'])),
  /** With `too-many`: after this it may be asked for again. */
  retryAfterMs: v.optional(Ms),
})
export type TranscriptSeen = v.InferOutput<typeof TranscriptSeen>
