import * as v from 'valibot'
import { DROPPED } from '../ids.ts'
import { ANSWER_CHARS, DROPPED_PARTS } from '../limits.ts'
import { Id } from '../primitives.ts'

const Said = v.pipe(v.string(), v.regex(/\S/, 'must hold more than white space'))
const Words = v.pipe(Said, v.maxLength(200))
const Text = v.pipe(Said, v.maxLength(ANSWER_CHARS))

const areDifferent = (names: readonly string[]): boolean => new Set(names).size === names.length

const Question = v.strictObject({
  kind: v.literal('question'),
  text: Text,
  options: v.pipe(
    v.array(v.strictObject({ id: Id, label: Words })),
    v.minLength(2),
    v.maxLength(DROPPED_PARTS),
    v.check((options) => areDifferent(options.map(({ id }) => id)), 'must have ids of their own'),
  ),
})

/** A fact that a dropped form asks for. It is kept under its type's name; a custom one, which is a `text`, under its `key`. */
export const DroppedField = v.pipe(
  v.strictObject({
    type: v.picklist(['name', 'email', 'phone', 'organization', 'address', 'text']),
    key: v.optional(Id),
    label: Words,
    optional: v.optional(v.boolean()),
  }),
  v.check(({ type, key }) => (type === 'text') === (key !== undefined), 'must have a key where it is custom, and only there'),
)

const Form = v.strictObject({
  kind: v.literal('form'),
  text: Text,
  fields: v.pipe(
    v.array(DroppedField),
    v.minLength(1),
    v.maxLength(DROPPED_PARTS),
    v.check((fields) => areDifferent(fields.map(({ type, key }) => key ?? type)), 'must be kept under names of their own'),
  ),
})

const Meeting = v.strictObject({
  kind: v.literal('meeting'),
  text: Text,
  label: Words,
  url: v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https:\/\/[^\s/@]+(?:\/\S*)?$/, 'must be the address of a page')),
})

/** What an agent can put to the visitor. It is answered as a playbook's card of the same kind is, and leads nowhere. */
export const DroppedCard = v.variant('kind', [Question, Form, Meeting])

/** An agent drops a card into the talk. It is asked until it is answered, another one is dropped, or the conversation goes on without the agent. */
export const Drop = v.strictObject({
  kind: v.literal('drop'),
  /** The card's id, made by the agent's client: answers name it. */
  card: v.pipe(Id, v.startsWith(DROPPED)),
  as: DroppedCard,
})

export type DroppedField = v.InferOutput<typeof DroppedField>
export type DroppedCard = v.InferOutput<typeof DroppedCard>
export type Drop = v.InferOutput<typeof Drop>
