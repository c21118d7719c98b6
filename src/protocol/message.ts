import * as v from 'valibot'
import { MESSAGE_CHARS } from './limits.ts'

/** Something said, in Markdown, by the visitor or an agent. */
export const Message = v.strictObject({
  kind: v.literal('message'),
  text: v.pipe(v.string(), v.regex(/\S/, 'must hold more than white space'), v.maxLength(MESSAGE_CHARS)),
})
export type Message = v.InferOutput<typeof Message>
