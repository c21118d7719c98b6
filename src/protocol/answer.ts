import * as v from 'valibot'
import { ANSWER_CHARS, ANSWER_PARTS } from './limits.ts'
import { Id, Seq } from './primitives.ts'

const Text = v.pipe(v.string(), v.maxLength(ANSWER_CHARS))
const Several = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(ANSWER_PARTS))
const Figure = v.pipe(v.number(), v.finite())
const One = v.union([Text, Figure, v.boolean(), Several])
const Parts = v.pipe(
  v.record(Id, One),
  v.check((parts) => Object.keys(parts).length <= ANSWER_PARTS, `must hold at most ${ANSWER_PARTS} parts`),
)

/**
 * An answer in the shape that its card asks for: what was typed or the id of one option, a number, a yes or no, the ids of several options,
 * or several of these by key. `null` skips the card.
 */
export const AnswerValue = v.nullable(v.union([Text, Figure, v.boolean(), Several, Parts]))
export type AnswerValue = v.InferOutput<typeof AnswerValue>
export type AnswerPart = v.InferOutput<typeof One>

/** The visitor's answer to a card, as given; whether the card takes it is the machine's to say. */
export const Answer = v.strictObject({
  kind: v.literal('answer'),
  card: Id,
  value: AnswerValue,
  /** The step at which the same card was answered before: that answer is taken back, and this one stands in its place. */
  replaces: v.optional(Seq),
})
export type Answer = v.InferOutput<typeof Answer>

/** An answer where there is no card to say how it reads: its words, one after another. */
export function wordsOfAnswer(value: AnswerValue): string {
  if (value === null) return ''
  return (typeof value === 'object' ? Object.values(value).flat() : [value]).join(', ')
}
