import type { QuestionCard } from '../../cards/index.ts'
import type { CardViewProps } from './view.ts'

/** Outlined pills, one per option; the chosen one becomes the visitor's bubble. */
export function QuestionView({ card, words, onAnswer }: CardViewProps<QuestionCard>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons that answer at once.
    <div class="options" role="group" aria-label={words.options}>
      {card.options.map(({ id, label }) => (
        <button key={id} type="button" class="pill option" dir="auto" onClick={() => onAnswer(id)}>
          {label}
        </button>
      ))}
    </div>
  )
}
