import * as v from 'valibot'
import { faultAt, type OwnWords } from '../playbook/index.ts'
import { ANSWER_CHARS, type AnswerPart, type Fault, Id } from '../protocol/index.ts'
import { fits } from './capture.ts'
import { Day, Markdown, Words } from './text.ts'

export const FormField = v.strictObject({
  type: v.pipe(
    v.picklist(['name', 'email', 'phone', 'organization', 'address', 'text', 'long-text', 'number', 'date', 'choice']),
    v.description('What is asked for; decides the check, the keyboard and the autofill.'),
  ),
  key: v.optional(
    v.pipe(Id, v.description('The name under which the answer is kept. Default for those that have a name of their own: that.')),
  ),
  label: v.pipe(Words, v.description('Stands above the field.')),
  hint: v.optional(v.pipe(Words, v.description('Stands below it until something is wrong.'))),
  retryMessage: v.optional(v.pipe(Markdown, v.description('Said when the answer does not fit. Default: the card’s.'))),
  optional: v.optional(v.pipe(v.boolean(), v.description('Whether it may be left empty. Default false.'))),
  min: v.optional(v.pipe(v.union([v.number(), Day]), v.description('The smallest number, or the first day.'))),
  max: v.optional(v.pipe(v.union([v.number(), Day]), v.description('The largest number, or the last day.'))),
  options: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: Id, label: Words })),
      v.minLength(1),
      v.maxLength(100),
      v.description('Only, and always, for a choice.'),
    ),
  ),
})
/** A field; in another language than the playbook's own, with the words of its options there. */
export type FormField = v.InferOutput<typeof FormField> & { own?: OwnWords | undefined }
export type FieldType = FormField['type']

/** How a field's answer reads; `undefined` for one that does not fit. What is empty fits where the field is optional, and reads so. */
export function read(field: FormField, value: AnswerPart | undefined): string | undefined {
  const { type, optional, options, min, max } = field
  if (type === 'number') {
    const isMissing = value === undefined || value === ''
    if (isMissing) return optional ? '' : undefined
    const isWithin = typeof value === 'number' && isBetween(value, min, max)
    return isWithin ? String(value) : undefined
  }
  if (value !== undefined && typeof value !== 'string') return
  const typed = value?.trim() ?? ''
  if (typed === '') return optional ? '' : undefined
  switch (type) {
    case 'date':
      return isDay(typed) && isBetween(typed, min, max) ? typed : undefined
    case 'choice':
      return options?.find(({ id }) => id === typed)?.label
    case 'long-text':
    case 'address':
      return typed.length <= ANSWER_CHARS ? typed : undefined
    default:
      return fits(type === 'text' ? 'custom' : type, typed) ? typed : undefined
  }
}

const isBetween = <Value extends number | string>(value: Value, min: unknown, max: unknown): boolean =>
  !(typeof min === typeof value && value < (min as Value)) && !(typeof max === typeof value && value > (max as Value))

/** A day of the calendar, as `YYYY-MM-DD`: no 30th of February. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** What a schema cannot see in a field, with paths from the field. */
export function fieldFaults(field: FormField): Fault[] {
  const { type, key, options, min, max } = field
  const faults: Fault[] = []
  if (!/^(?:name|email|phone|organization|address)$/.test(type) && key === undefined) faults.push(faultAt('key', 'no-key', {}))
  if ((type === 'choice') !== (options !== undefined)) faults.push(faultAt('options', 'options-of-choice', {}))
  const bound = type === 'number' ? 'number' : type === 'date' ? 'string' : undefined
  for (const [path, value] of Object.entries({ min, max }))
    if (value !== undefined && typeof value !== bound) faults.push(faultAt(path, 'other-bound', {}))
  if (min !== undefined && max !== undefined && min > max) faults.push(faultAt('min', 'nothing-between', {}))
  return faults
}
