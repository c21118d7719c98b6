import * as v from 'valibot'
import { type CardKind, type CardPlan, faultAt } from '../playbook/index.ts'
import type { Fault } from '../protocol/index.ts'
import { keyOf } from './capture.ts'
import { FormField, fieldFaults, read } from './field.ts'
import { partsOf } from './parts.ts'
import { Markdown, NextCard } from './text.ts'

export const FormCard = v.pipe(
  v.strictObject({
    kind: v.literal('form'),
    text: Markdown,
    fields: v.pipe(v.array(FormField), v.minLength(1), v.maxLength(20)),
    retryMessage: v.pipe(Markdown, v.description('Said when an answer does not fit, where its field has no words of its own.')),
    again: v.optional(v.pipe(v.boolean(), v.description('Whether what is known is asked for too. Default false.'))),
    next: NextCard,
  }),
  v.description(
    'The bot asks for facts of any form, several in one card, and checks them. What is known is not asked, unless it is to be.',
  ),
)
export type FormCard = v.InferOutput<typeof FormCard>

/** The fields that are left to be asked. */
const openFields = ({ fields, again }: FormCard, known: ReadonlyMap<string, string>): FormField[] =>
  fields.filter((field) => again || !known.has(keyOf(field)))

/** The bot asks for several facts at once. An answer is what was typed, by the fields' keys; `null` skips where all are optional. */
export const form: CardKind<FormCard> = {
  kind: 'form',
  // What is known is not asked again (R19), unless somebody wishes to hear it.
  arrive: (card, { fields }) =>
    openFields(card, fields).length > 0 ? { say: card.text, turn: 'await-answer' } : { turn: 'go', next: card.next },
  answer(card, value, known) {
    const { next, retryMessage } = card
    const part = partsOf(value ?? {})
    if (!part) return { take: false, retry: retryMessage }
    const fields = new Map<string, string>()
    const shown: string[] = []
    for (const field of openFields(card, known.fields)) {
      const key = keyOf(field)
      const text = read(field, part(key))
      if (text === undefined) return { take: false, retry: field.retryMessage ?? retryMessage }
      if (text === '') continue
      fields.set(key, field.own?.[text] ?? text)
      shown.push(text)
    }
    return { take: true, next, shown: shown.join('\n'), fields: Object.fromEntries(fields) }
  },
}

export const formPlan: CardPlan<FormCard> = {
  isSkipped: true,
  exits: ({ next }) => [{ path: 'next', next }],
  names: ({ fields }) => fields.map(keyOf),
  faults: ({ fields }) =>
    fields.flatMap((field, index) => {
      const at = `fields[${index}]`
      const faults: Fault[] = fieldFaults(field).map((fault) => ({ ...fault, path: `${at}.${fault.path}` }))
      const key = keyOf(field)
      if (fields.findIndex((other) => keyOf(other) === key) < index) faults.push(faultAt(at, 'same-key', { key }))
      return faults
    }),
  fallback: ({ text, fields }) => [text, ...fields.map(({ label }) => `${label}: …`)].join('\n'),
}
