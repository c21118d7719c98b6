import type { DeskItem } from '../../chat/index.ts'
import { wordsOf } from '../../richtext/markup.tsx'

interface Asked {
  card: string
  question: string
}

/** The card that this line asks, and its words without their marks; `undefined` for a line that asks nothing. */
function askedIn(item: DeskItem): Asked | undefined {
  if (item.kind === 'bot') return { card: item.card, question: wordsOf(item.text) }
  const dropped = item.kind === 'event' && item.event.name === 'dropped' && item.event
  return dropped ? { card: dropped.card, question: wordsOf(dropped.as.text) } : undefined
}

/** What each card has asked, as the visitor read it first: what the bot says of the same card later is about an answer that it did not take. */
export function questionsIn(items: readonly DeskItem[]): ReadonlyMap<string, string> {
  const questions = new Map<string, string>()
  for (const item of items) {
    const asked = askedIn(item)
    if (asked && !questions.has(asked.card)) questions.set(asked.card, asked.question)
  }
  return questions
}

/** The question that this answers, where something else was asked or said by an agent meanwhile; `undefined` where the answer stands by its question, and of what is no answer. */
export function farQuestion(items: readonly DeskItem[], key: string): string | undefined {
  const at = items.findIndex((item) => item.key === key)
  const answer = items[at]
  if (answer?.kind !== 'visitor' || answer.card === undefined) return
  const before = items.slice(0, at)
  const between = before.slice(before.findLastIndex((item) => askedIn(item)?.card === answer.card) + 1)
  if (!between.some((item) => item.kind === 'agent' || askedIn(item))) return
  return questionsIn(before).get(answer.card)
}
