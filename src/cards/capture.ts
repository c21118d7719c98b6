import * as v from 'valibot'
import { type CardKind, type CardPlan, faultAt } from '../playbook/index.ts'
import { Id } from '../protocol/index.ts'
import { Markdown, NextCard, Words } from './text.ts'

export const CaptureCard = v.pipe(
  v.strictObject({
    kind: v.literal('capture'),
    text: Markdown,
    field: v.pipe(
      v.picklist(['name', 'email', 'phone', 'organization', 'custom']),
      v.description('What is asked for; decides the check, the keyboard and the autofill.'),
    ),
    key: v.optional(
      v.pipe(Id, v.description('The name under which a custom field is kept. Only, and always, with field "custom".')),
    ),
    label: v.pipe(Words, v.description('Stands above the field.')),
    retryMessage: v.pipe(Markdown, v.description('Said when the answer does not fit.')),
    optional: v.optional(v.pipe(v.boolean(), v.description('Whether the visitor may skip it. Default false.'))),
    next: NextCard,
  }),
  v.description('The bot asks for one fact about the visitor, and checks it.'),
)
export type CaptureCard = v.InferOutput<typeof CaptureCard>
export type CaptureField = CaptureCard['field']

/** One `@`, something before it, a dotted host after it, no white space: what the HTML standard's e-mail field asks, and a dot. */
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/
const PHONE = /^\+?[\d\s().\-/]+$/

/** Whether `value`, trimmed, is of the field's form. Phone numbers hold 5 to 15 digits (ITU-T E.164 allows no more). */
export function fits(field: CaptureField, value: string): boolean {
  switch (field) {
    case 'email':
      return value.length <= 254 && EMAIL.test(value)
    case 'phone': {
      const digits = value.replace(/\D/g, '').length
      return PHONE.test(value) && digits >= 5 && digits <= 15
    }
    default:
      return value.length > 0 && value.length <= 500
  }
}

/** The name under which an answer is kept: one of its own, or that of what is asked for. */
export const keyOf = ({ key, type }: { key?: string | undefined; type: string }): string => key ?? type

/** The bot asks for one fact about the visitor, and checks it, unless it is known. An answer is what was typed; `null` skips an optional one. */
export const capture: CardKind<CaptureCard> = {
  kind: 'capture',
  // What is known is never asked again (R19).
  arrive: ({ text, field, key, next }, known) =>
    known.fields.has(key ?? field) ? { turn: 'go', next } : { say: text, turn: 'await-answer' },
  answer({ field, key, optional, next, retryMessage }, value) {
    const typed = typeof value === 'string' ? value.trim() : ''
    const name = key ?? field
    // Only an answer that could be one is a skip: a number or a list is no answer to this at all.
    if (typed === '' && optional && (value === null || typeof value === 'string'))
      return { take: true, next, shown: '', key: name }
    if (!fits(field, typed)) return { take: false, retry: retryMessage }
    return { take: true, next, shown: typed, key: name, fields: { [name]: typed } }
  },
}

export const capturePlan: CardPlan<CaptureCard> = {
  isSkipped: true,
  exits: ({ next }) => [{ path: 'next', next }],
  names: ({ key, field }) => [key ?? field],
  faults({ field, key }) {
    if ((field === 'custom') === (key !== undefined)) return []
    return [field === 'custom' ? faultAt('key', 'no-key', {}) : faultAt('key', 'key-of-its-own', { field })]
  },
  fallback: ({ text, label }) => `${text}\n${label}: …`,
}
