import * as v from 'valibot'
import { Attachment } from '../file.ts'
import { ANSWER_CHARS, ANSWER_PARTS, FILES_PER_MESSAGE } from '../limits.ts'
import { Id, Seq } from '../primitives.ts'

const Text = v.pipe(v.string(), v.maxLength(ANSWER_CHARS))
const Several = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(ANSWER_PARTS))
const Files = v.pipe(v.array(Attachment), v.minLength(1), v.maxLength(FILES_PER_MESSAGE))
const Figure = v.pipe(v.number(), v.finite())
const One = v.union([Text, Figure, v.boolean(), Several])
const Parts = v.pipe(
  v.record(Id, One),
  v.check((parts) => Object.keys(parts).length <= ANSWER_PARTS, `must hold at most ${ANSWER_PARTS} parts`),
)

/**
 * An answer in the shape that its card asks for: what was typed or the id of one option, a number, a yes or no, the ids of several options,
 * files, or several of these but files by key. `null` skips the card.
 */
export const AnswerValue = v.nullable(v.union([Text, Figure, v.boolean(), Several, Files, Parts]))
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

/** An answer where there is no card to say how it reads: its words, one after another; of files the names. */
export const wordsOfAnswer = (value: AnswerValue): string =>
  [value ?? '']
    .flatMap((part): readonly (AnswerPart | Attachment)[] => (typeof part === 'object' ? Object.values(part).flat() : [part]))
    .map((part) => (part as Partial<Attachment>).name ?? part)
    .join(', ')
