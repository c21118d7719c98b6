import type { LinkCard } from '../../cards/index.ts'
import type { WordyViewProps } from './view.ts'

/** A link that looks like what it is for, and a way on without it. */
export function LinkView({ card, words, onAnswer }: WordyViewProps<LinkCard>) {
  return (
    <div class="capture">
      <a class="submit" href={card.url} target="_blank" rel="noopener noreferrer" dir="auto" onClick={() => onAnswer(true)}>
        {card.label}
      </a>
      <button type="button" class="link" onClick={() => onAnswer(null)}>
        {words.skip}
      </button>
    </div>
  )
}
