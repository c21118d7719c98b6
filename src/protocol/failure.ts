import * as v from 'valibot'
import { Ms } from './primitives.ts'

/** Something is wrong with the line itself. Where the code closes it, this comes just before. */
export const Failure = v.strictObject({
  type: v.literal('error'),
  code: v.picklist(['bad-command', 'unauthorized', 'forbidden', 'version', 'too-many', 'not-found', 'storage']),
  message: v.string(),
  /** When to come back, for `too-many` and `storage`. */
  retryAfterMs: v.optional(Ms),
})
export type Failure = v.InferOutput<typeof Failure>
