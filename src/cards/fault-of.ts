import type * as v from 'valibot'
import { faultAt } from '../playbook/index.ts'
import type { Fault } from '../protocol/index.ts'

/** What our schemas say, in the place of a message, of a value that is not in its form. */
const FORMS = [
  'blank',
  'not-a-language',
  'not-a-colour',
  'not-a-time',
  'not-a-time-zone',
  'not-a-day',
  'not-a-link',
  'not-a-page',
  'not-a-name',
  'not-a-test',
  'not-a-condition',
  'not-a-start-condition',
] as const

/** What is said of a value of another type, by the type that is called for. */
const TYPES = {
  string: 'not-text',
  number: 'not-a-number',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  strict_object: 'not-an-object',
  record: 'not-an-object',
} as const

/** What a schema finds wrong with a value, as a fault: by its form, its type, or its limit. */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const { type, message, input, expected, received, requirement } = issue
  const path = pathOf(issue)
  const field = String(issue.path?.at(-1)?.key ?? '')
  const isText = typeof input === 'string'
  if (received === 'undefined' && field) return faultAt(path, 'missing', { field })
  if (expected === 'never') return faultAt(path, 'unknown-field', { field })
  const form = FORMS.find((code) => code === message)
  if (form) return faultAt(path, form, {})
  switch (type) {
    case 'regex':
      // Ids are the protocol's, which has words of its own for whoever writes frames.
      return faultAt(path, 'not-an-id', {})
    case 'integer':
      return faultAt(path, 'not-whole', {})
    case 'min_length':
      return faultAt(path, isText ? 'blank' : 'empty-list', {})
    case 'max_length':
      return faultAt(path, isText ? 'too-long' : 'too-many', { most: Number(requirement) })
    case 'min_value':
      return faultAt(path, 'too-small', { least: Number(requirement) })
    case 'max_value':
      return faultAt(path, 'too-great', { most: Number(requirement) })
    case 'literal':
    case 'picklist':
    case 'variant':
      return expected === 'Object'
        ? faultAt(path, 'not-an-object', {})
        : faultAt(path, 'not-one-of', { options: `${expected}`.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ') })
    case 'check':
      return { ...faultAt(path, 'unfit', {}), message }
    default:
      return faultAt(path, Object.hasOwn(TYPES, type) ? TYPES[type as keyof typeof TYPES] : 'unfit', {})
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = ''
  for (const { key } of issue.path ?? []) path += typeof key === 'number' ? `[${key}]` : path ? `.${String(key)}` : String(key)
  return path
}
