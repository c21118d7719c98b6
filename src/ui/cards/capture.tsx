import { useRef, useState } from 'preact/hooks'
import { type CaptureCard, type CaptureField, fits } from '../../cards/index.ts'
import { complete } from '../../locales/complete.ts'
import { RichText } from '../rich-text.tsx'
import type { CardViewProps } from './view.ts'

/** How a browser helps with each field: keyboard, autofill. */
const INPUTS = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', inputmode: 'email', autocomplete: 'email' },
  phone: { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
  organization: { type: 'text', autocomplete: 'organization' },
  custom: { type: 'text', autocomplete: 'off' },
} as const satisfies Record<CaptureField, object>

/** A window, which is a tree of ids for itself, asks one thing at a time. */
const FIELD_ID = 'capture-field'
const HINT_ID = 'capture-hint'
const ERROR_ID = 'capture-error'

/** A form field inside the talk. What does not fit is told under the field, in the owner's words, before anything is sent. */
export function CaptureView({ card, words: first, images, onAnswer }: CardViewProps<CaptureCard>) {
  const words = complete(first)
  const [value, setValue] = useState('')
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const hint = card.field === 'email' ? words.hintEmail : card.field === 'phone' ? words.hintPhone : undefined

  function submit(event: Event) {
    event.preventDefault()
    const typed = value.trim()
    if (typed === '' && card.optional) return onAnswer(null)
    if (fits(card.field, typed)) return onAnswer(typed)
    setWrong(true)
    input.current?.focus()
  }
  return (
    <form class="capture" noValidate onSubmit={submit}>
      <label for={FIELD_ID} dir="auto">
        {card.label}
        {card.optional && <span class="optional"> {words.optional}</span>}
      </label>
      <div class="field">
        <input
          {...INPUTS[card.field]}
          ref={input}
          id={FIELD_ID}
          value={value}
          required={!card.optional}
          aria-invalid={wrong}
          aria-describedby={wrong ? ERROR_ID : hint ? HINT_ID : undefined}
          dir="auto"
          onInput={(event) => {
            setValue(event.currentTarget.value)
            setWrong(false)
          }}
        />
        <button type="submit" class="submit">
          {words.submit}
        </button>
      </div>
      {wrong ? (
        <div class="error" id={ERROR_ID} role="alert" dir="auto">
          {value.trim() === '' ? words.required : <RichText text={card.retryMessage} author="bot" images={images} />}
        </div>
      ) : (
        hint && (
          <p class="hint" id={HINT_ID}>
            {hint}
          </p>
        )
      )}
      {card.optional && (
        <button type="button" class="link" onClick={() => onAnswer(null)}>
          {words.skip}
        </button>
      )}
    </form>
  )
}
