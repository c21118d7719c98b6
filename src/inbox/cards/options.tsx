import { DROPPED_PARTS } from '../../protocol/index.ts'
import { Icon } from '../../ui/icon.tsx'
import { useInbox } from '../context.ts'

interface OptionsProps {
  options: readonly string[]
  wrong: string | undefined
  onOptions(options: readonly string[]): void
}

const FEWEST = 2

/** The answers of a question, one under another. */
export function Options({ options, wrong, onOptions }: OptionsProps) {
  const { cards } = useInbox().words
  const put = (at: number, text: string) => onOptions(options.map((option, index) => (index === at ? text : option)))
  return (
    <fieldset class="cards-group" aria-describedby={wrong && 'cards-options-wrong'}>
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer that is being written has nothing else that it is known by
        <div key={index} class="cards-row">
          <input
            class="control"
            type="text"
            dir="auto"
            maxLength={200}
            aria-label={cards.option(index + 1)}
            aria-invalid={wrong !== undefined}
            placeholder={cards.option(index + 1)}
            value={option}
            onInput={({ currentTarget }) => put(index, currentTarget.value)}
          />
          {options.length > FEWEST && (
            <button
              type="button"
              class="icon-button"
              aria-label={cards.removeOption(index + 1)}
              title={cards.removeOption(index + 1)}
              onClick={({ currentTarget }) => {
                // The focus would go with the button.
                currentTarget.closest('fieldset')?.querySelector('input')?.focus()
                onOptions(options.filter((_, at) => at !== index))
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      ))}
      {wrong && (
        <p id="cards-options-wrong" class="error">
          {wrong}
        </p>
      )}
      {options.length < DROPPED_PARTS && (
        <button type="button" class="link" onClick={() => onOptions([...options, ''])}>
          {cards.addOption}
        </button>
      )}
    </fieldset>
  )
}
