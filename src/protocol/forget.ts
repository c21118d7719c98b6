import * as v from 'valibot'

/** Erase everything that is kept of this visitor: every conversation that the token began. */
export const Forget = v.strictObject({ type: v.literal('forget') })
export type Forget = v.InferOutput<typeof Forget>

/** It is erased. The token means nothing any more. */
export const Forgotten = v.strictObject({ type: v.literal('forgotten') })
export type Forgotten = v.InferOutput<typeof Forgotten>
