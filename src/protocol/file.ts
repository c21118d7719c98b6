import * as v from 'valibot'
import { FILE_NAME_CHARS } from './limits.ts'

/** A file's content type, such as `image/png`, without parameters. */
const Type = v.pipe(v.string(), v.regex(/^[\w.+-]{1,60}\/[\w.+-]{1,100}$/, 'must be a content type'))

const Pixels = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(65_535))

/** A file as a message names it; its bytes are elsewhere, and never on the line. */
export const Attachment = v.strictObject({
  /** Made by the backend as it takes the file: at least 128 random bits, for whoever knows it may fetch the file. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/, 'must be 22 to 64 letters, digits, "-" or "_"')),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(FILE_NAME_CHARS)),
  /** What the backend has found it to be, whatever its name says. */
  type: Type,
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Of a picture, as it is seen: room can be left for it before it is there. */
  width: v.optional(Pixels),
  height: v.optional(Pixels),
})
export type Attachment = v.InferOutput<typeof Attachment>

/** Which files a backend takes. */
export const FileLimits = v.strictObject({
  /** The largest, in bytes. */
  mostBytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  types: v.array(Type),
})
export type FileLimits = v.InferOutput<typeof FileLimits>
