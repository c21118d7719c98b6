import { useState } from 'preact/hooks'
import type { UploadCard } from '../../cards/index.ts'
import type { WordyViewProps } from './view.ts'

/** A field for where the files are, or what they are called, one a line. */
export function UploadView({ card, words, onAnswer }: WordyViewProps<UploadCard>) {
  const [text, setText] = useState('')
  const names = text
    .split('\n')
    .map((name) => name.trim().slice(0, 200))
    .filter(Boolean)

  function submit(event: Event) {
    event.preventDefault()
    if (names.length > 0) onAnswer(names.slice(0, card.most ?? 1))
  }
  return (
    <form class="capture" onSubmit={submit}>
      <div class="field">
        <textarea
          rows={2}
          aria-label={words.placeholder}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="submit">
          {words.submit}
        </button>
      </div>
      {card.optional && (
        <button type="button" class="link" onClick={() => onAnswer(null)}>
          {words.skip}
        </button>
      )}
    </form>
  )
}
