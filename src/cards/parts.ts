import type { AnswerPart, AnswerValue } from '../protocol/index.ts'

/** An answer in several parts, as a way to each of them by its key; `undefined` for any other answer. */
export function partsOf(value: AnswerValue): ((key: string) => AnswerPart | undefined) | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  return (key) => (Object.hasOwn(value, key) ? value[key] : undefined)
}
