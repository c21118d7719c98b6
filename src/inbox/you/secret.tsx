import { useState } from 'preact/hooks'
import { useInbox } from '../context.ts'

interface SecretProps {
  id: string
  label: string
  hint?: string
  value: string
  complete: 'current-password' | 'new-password'
  onInput: (value: string) => void
}

/** A password, which can be looked at. */
export function Secret({ id, label, hint, value, complete, onInput }: SecretProps) {
  const { people: say } = useInbox().words
  const [isShown, show] = useState(false)
  return (
    <>
      <div class="people-line">
        <label class="people-field">
          <span>{label}</span>
          <input
            class="control"
            {...(isShown ? { type: 'text' } : { type: 'password' })}
            required
            maxLength={128}
            dir="ltr"
            autocomplete={complete}
            aria-describedby={hint && id}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button" aria-pressed={isShown} onClick={() => show(!isShown)}>
          {say.show}
        </button>
      </div>
      {hint && (
        <p class="meta" id={id}>
          {hint}
        </p>
      )}
    </>
  )
}
