import * as v from 'valibot'

/** How the visitor found it, once, after the conversation has ended: 1 (bad) to 5 (good). */
export const Rating = v.strictObject({
  kind: v.literal('rating'),
  score: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  text: v.pipe(v.string(), v.maxLength(2_000)),
})
export type Rating = v.InferOutput<typeof Rating>
