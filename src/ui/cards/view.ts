import type { FunctionComponent } from 'preact'
import type { FirstWords } from '../../locales/words.ts'

/** What the view of a card that awaits an answer is given. */
export interface CardViewProps<Card> {
  card: Card
  words: FirstWords
  /** An option's id, what was typed, or `null` to skip. */
  onAnswer(value: string | null): void
}

export type CardView<Card> = FunctionComponent<CardViewProps<Card>>
