import type { AwaitingCard } from '../../cards/index.ts'
import type { CaptureView } from './capture.tsx'
import type { OtherView } from './other.tsx'
import { QuestionView } from './question.tsx'
import type { CardView } from './view.ts'

/** The views that are fetched when the window can be used already. */
export interface LateViews {
  CaptureView: typeof CaptureView
  OtherView: typeof OtherView
}

/** How this card is drawn; `undefined` where that takes what comes later, and it is not there yet. */
export function viewOf(card: AwaitingCard, late?: LateViews): CardView<AwaitingCard> | undefined {
  const isPills = card.kind === 'question' && !card.options.some(({ picture }) => picture)
  const View = isPills ? QuestionView : card.kind === 'capture' ? late?.CaptureView : late?.OtherView
  return View as CardView<AwaitingCard> | undefined
}
