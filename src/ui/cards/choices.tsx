import { useState } from 'preact/hooks'
import { type ChoicesCard, kinds, type QuestionCard } from '../../cards/index.ts'
import { nothingKnown } from '../../playbook/known.ts'
import type { WordyViewProps } from './view.ts'

const ERROR_ID = 'choices-error'

/** Several options, each to be ticked, and one button that answers with all of them. */
export function ChoicesView({ card, words, onAnswer }: WordyViewProps<ChoicesCard>) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [wrong, setWrong] = useState(false)
  const { options, most = options.length } = card

  function toggle(id: string, isOn: boolean) {
    setWrong(false)
    setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))
  }
  function submit(event: Event) {
    event.preventDefault()
    if (kinds.choices?.answer?.(card, [...chosen], nothingKnown).take) onAnswer([...chosen])
    else setWrong(true)
  }
  return (
    <form class="capture" noValidate onSubmit={submit}>
      <fieldset class="choices" aria-describedby={wrong ? ERROR_ID : undefined}>
        <legend class="sr">{words.options}</legend>
        {options.map(({ id, label, picture }) => {
          const isOn = chosen.includes(id)
          return (
            <label key={id} class={`choice${picture ? ' pictured' : ''}`}>
              {picture && <Picture url={picture} />}
              <input
                type="checkbox"
                checked={isOn}
                disabled={!isOn && chosen.length >= most}
                onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
              />
              <span dir="auto">{label}</span>
            </label>
          )
        })}
      </fieldset>
      {wrong && (
        <p class="error" id={ERROR_ID} role="alert">
          {words.required}
        </p>
      )}
      <button type="submit" class="submit">
        {words.submit}
      </button>
    </form>
  )
}

/** One of several options, with pictures: it answers at once. */
export function PicturesView({ card, words, onAnswer }: WordyViewProps<QuestionCard>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these are buttons that answer at once.
    <div class="card choices" role="group" aria-label={words.options}>
      {card.options.map(({ id, label, picture }) => (
        <button key={id} type="button" class={`choice option${picture ? ' pictured' : ''}`} onClick={() => onAnswer(id)}>
          {picture && <Picture url={picture} />}
          <span dir="auto">{label}</span>
        </button>
      ))}
    </div>
  )
}

/** The label beside it says what it shows. */
const Picture = ({ url }: { url: string }) => <img src={url} alt="" loading="lazy" referrerpolicy="no-referrer" />
