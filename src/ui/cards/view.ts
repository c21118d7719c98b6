import type { FunctionComponent } from 'preact'
import type { FileDoor } from '../../files/door.ts'
import type { FirstWords, Words } from '../../locales/words.ts'
import type { AnswerValue } from '../../protocol/index.ts'
import type { ImagePolicy } from '../rich-text.tsx'

/** What the view of a card that awaits an answer is given. */
export interface CardViewProps<Card> {
  card: Card
  /** What is known of the visitor by field, and need not be asked. */
  known: ReadonlyMap<string, string>
  words: FirstWords
  /** Whose pictures the bot's own words show; see `RichText`. */
  images?: ImagePolicy | undefined
  /** The way of files; `null` where there is none. */
  door?: FileDoor | null | undefined
  /** In the shape that the card asks for, or `null` to skip. */
  onAnswer(value: AnswerValue): void
}

export type CardView<Card> = FunctionComponent<CardViewProps<Card>>

/** As above, for views that come when all words are there. */
export interface WordyViewProps<Card> extends CardViewProps<Card> {
  words: Words
  /** The number that was typed, as this language writes it; `NaN` where it is none. */
  figureIn(typed: string): number
}
