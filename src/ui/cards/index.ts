import type { CaptureCard, QuestionCard } from '../../cards/index.ts'
import { QuestionView } from './question.tsx'
import type { CardView } from './view.ts'

/** What of it comes later than the window. */
type Forms = Pick<typeof import('../forms.ts'), 'CaptureView'>

/** A card that awaits an answer. */
export type AwaitingCard = QuestionCard | CaptureCard

/** How each of them is drawn, by kind. The compiler names the one that is missing. */
const views = (forms: Forms | undefined) =>
  ({ question: QuestionView, capture: forms?.CaptureView }) satisfies {
    [Kind in AwaitingCard['kind']]: CardView<Extract<AwaitingCard, { kind: Kind }>> | undefined
  }

/** How this card is drawn; `undefined` where that takes the forms and they are not there yet. */
export const viewOf = (card: AwaitingCard, forms?: Forms): CardView<AwaitingCard> | undefined =>
  views(forms)[card.kind] as CardView<AwaitingCard> | undefined
