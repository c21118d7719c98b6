import type { ConsentCard } from '../../cards/index.ts'
import type { WordyViewProps } from './view.ts'

/** Two buttons of one weight, so that neither answer is made harder than the other, and the words in full behind a link. */
export function ConsentView({ card, onAnswer }: WordyViewProps<ConsentCard>) {
  const { accept, decline, link } = card
  return (
    <div class="capture">
      {link && (
        <a class="link" href={link.url} target="_blank" rel="noopener noreferrer" dir="auto">
          {link.label}
        </a>
      )}
      <div class="ways">
        <button type="button" class="submit" dir="auto" onClick={() => onAnswer(true)}>
          {accept}
        </button>
        {decline && (
          <button type="button" class="submit other" dir="auto" onClick={() => onAnswer(false)}>
            {decline.label}
          </button>
        )}
      </div>
    </div>
  )
}
