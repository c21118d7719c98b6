import * as v from 'valibot'

/** The visitor, or the agent who holds it, ends the conversation; or the server does, for the visitor has left it. Nothing is said in it after this. */
export const Close = v.strictObject({ kind: v.literal('close') })
export type Close = v.InferOutput<typeof Close>
