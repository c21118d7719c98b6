import type { DroppedCard } from '../protocol/index.ts'
import type { Card } from './kinds.ts'

/** What an agent has dropped, as a card: one that leads nowhere. What they ask for they wish to hear, though it may be known. */
export function cardOf(dropped: DroppedCard): Card {
  switch (dropped.kind) {
    case 'question':
      return { ...dropped, options: dropped.options.map((option) => ({ ...option, next: null })) }
    case 'form':
      return { ...dropped, retryMessage: '', again: true, next: null }
    case 'meeting':
      return { ...dropped, next: null }
  }
}
