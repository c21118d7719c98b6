import * as v from 'valibot'
import { Attachment } from '../file.ts'
import { FILES_PER_MESSAGE, MESSAGE_CHARS } from '../limits.ts'

/** Something said, in Markdown, by the visitor or an agent; with files, or files alone, and then the text is empty. */
export const Message = v.pipe(
  v.strictObject({
    kind: v.literal('message'),
    text: v.pipe(v.string(), v.maxLength(MESSAGE_CHARS)),
    files: v.optional(v.pipe(v.array(Attachment), v.minLength(1), v.maxLength(FILES_PER_MESSAGE))),
  }),
  v.forward(
    v.check(({ text, files }) => files !== undefined || /\S/.test(text), 'must hold more than white space, or files'),
    ['text'],
  ),
)
export type Message = v.InferOutput<typeof Message>
