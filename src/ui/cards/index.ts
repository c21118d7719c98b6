import type { CaptureCard, QuestionCard } from '../../cards/index.ts'
import type { CaptureView } from './capture.tsx'
import { QuestionView } from './question.tsx'
import type { CardView } from './view.ts'

/** A card that awaits an answer. */
export type AwaitingCard = QuestionCard | CaptureCard

/** The views that are fetched when the window can be used already. */
export interface LateViews {
  CaptureView: typeof CaptureView
}

/** How each of them is drawn, by kind. The compiler names the one that is missing. */
const views = (forms: LateViews | undefined) =>
  ({ question: QuestionView, capture: forms?.CaptureView }) satisfies {
    [Kind in AwaitingCard['kind']]: CardView<Extract<AwaitingCard, { kind: Kind }>> | undefined
  }

/** How this card is drawn; `undefined` where that takes the forms and they are not there yet. */
export const viewOf = (card: AwaitingCard, forms?: LateViews): CardView<AwaitingCard> | undefined =>
  views(forms)[card.kind] as CardView<AwaitingCard> | undefined
