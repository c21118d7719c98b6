import type { DroppedCard } from './drop.ts'

/** The words of a dropped card below its text, one for each part. */
export function partsOfDropped(card: DroppedCard): string[] {
  switch (card.kind) {
    case 'question':
      return card.options.map(({ label }) => label)
    case 'form':
      return card.fields.map(({ label }) => label)
    case 'meeting':
      return [card.label]
  }
}
