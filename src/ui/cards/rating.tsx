import type { RatingCard } from '../../cards/index.ts'
import { BEST } from '../../protocol/limits.ts'
import type { WordyViewProps } from './view.ts'

const SCORES = Array.from({ length: BEST }, (_, index) => index + 1)

/** Five figures, from bad to good, each named. */
export function RatingView({ card, words, onAnswer }: WordyViewProps<RatingCard>) {
  return (
    <div class="capture">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons that answer at once. */}
      <div class="scores" role="group" aria-label={words.options}>
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            class="pill score"
            aria-label={`${score}: ${words.score(score)}`}
            onClick={() => onAnswer(score)}
          >
            {score}
          </button>
        ))}
      </div>
      <p class="hint ends" aria-hidden="true">
        <span>{words.score(1)}</span>
        <span>{words.score(BEST)}</span>
      </p>
      {card.optional && (
        <button type="button" class="link" onClick={() => onAnswer(null)}>
          {words.skip}
        </button>
      )}
    </div>
  )
}
