import type { Attachment } from '../file.ts'
import type { AnswerValue } from './answer.ts'
import type { Body } from './entry.ts'

/** The files that an answer is; `undefined` for one of another form. */
export const filesIn = (value: AnswerValue | undefined): readonly Attachment[] | undefined =>
  Array.isArray(value) && typeof value[0] === 'object' ? (value as Attachment[]) : undefined

/** The files that an entry names: those of a message, or those that an answer is. */
export function filesOf(body: Body): readonly Attachment[] {
  if (body.kind === 'message') return body.files ?? []
  return (body.kind === 'answer' && filesIn(body.value)) || []
}
