import { type Answer, wordsOfAnswer } from '../protocol/index.ts'
import type { PlaybookState } from './state.ts'

/** How an answer reads that was not taken: one to a question that an agent has dropped, by the words of its option. */
export function wordsOfLate({ dropped }: PlaybookState, { card, value }: Answer): string {
  const as = dropped?.get(card)?.as
  const option = as?.kind === 'question' && as.options.find(({ id }) => id === value)
  return option ? option.label : wordsOfAnswer(value)
}
