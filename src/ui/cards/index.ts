import type { CaptureCard, QuestionCard } from '../../cards/index.ts'
import { CaptureView } from './capture.tsx'
import { QuestionView } from './question.tsx'
import type { CardView } from './view.ts'

/** A card that awaits an answer. */
export type AwaitingCard = QuestionCard | CaptureCard

/** How each of them is drawn, by kind. The compiler names the one that is missing. */
const views = { question: QuestionView, capture: CaptureView } satisfies {
  [Kind in AwaitingCard['kind']]: CardView<Extract<AwaitingCard, { kind: Kind }>>
}

export const viewOf = (card: AwaitingCard): CardView<AwaitingCard> => views[card.kind] as CardView<AwaitingCard>
