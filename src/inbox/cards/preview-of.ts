import { type DroppedCard, partsOfDropped } from '../../protocol/index.ts'
import { type CardDraft, cardFrom, faultsIn, type KnownField } from './draft.ts'

/** Nobody gets there: a preview cannot be pressed. */
const NO_PAGE = 'https://preview.invalid/'

/** What of a card can be seen while it is being written; `null` where it has no words yet. */
export function previewOf(draft: CardDraft, labels: Readonly<Record<KnownField, string>>): DroppedCard | null {
  const faults = faultsIn(draft)
  const custom = faults.includes('customLabel') ? null : draft.custom
  const url = faults.includes('url') ? NO_PAGE : draft.url
  const card = cardFrom({ ...draft, custom, url }, labels)
  const hasParts = card.kind !== 'meeting' && partsOfDropped(card).length > 0
  return card.text || hasParts ? card : null
}
