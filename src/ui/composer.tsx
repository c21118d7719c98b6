import type { ComponentChildren, RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Words } from '../locales/words.ts'
import { MESSAGE_CHARS } from '../protocol/limits.ts'
import { Icon } from './icon.tsx'

/** From here on the composer says how much room is left. */
const SOON_FULL_CHARS = 200
/** A window, which is a tree of ids for itself, has one composer. */
const LIMIT_ID = 'limit'

export interface ComposerProps {
  /** What the field is called, and what stands in it while it is empty. */
  label: string
  words: Pick<Words, 'send' | 'tooLong' | 'charactersLeft'>
  /** What stands in it at first, such as a draft. */
  draft?: string
  onSend(text: string): void
  /** At every change, with the whole text. */
  onInput?(text: string): void
  /** Small buttons at the field's end; what they change in it, they tell by an `input` event of it. */
  tools?: ((field: RefObject<HTMLTextAreaElement | null>) => ComponentChildren) | undefined
}

/**
 * Where a message is written. Enter sends, Shift + Enter begins a new line, and neither does while an input method is composing.
 * A text that is too long is kept whole and not sent: nothing that was pasted is cut off in silence.
 */
export function Composer({ label, words, draft = '', onSend, onInput, tools }: ComposerProps) {
  const [text, setText] = useState(draft)
  const field = useRef<HTMLTextAreaElement>(null)
  const left = MESSAGE_CHARS - text.length
  const empty = text.trim() === ''

  function change(next: string) {
    setText(next)
    onInput?.(next)
  }
  function send() {
    if (empty || left < 0) return
    onSend(text)
    change('')
    // The button that was pressed is out of use now, and a phone would put its keyboard away.
    field.current?.focus()
  }
  function keyDown(event: KeyboardEvent) {
    // Safari ends the composition before the key arrives, and tells it by the key code alone.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    send()
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div class="grow">
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={label}
          placeholder={label}
          enterkeyhint="send"
          autocomplete="off"
          dir="auto"
          aria-invalid={left < 0}
          aria-describedby={left <= SOON_FULL_CHARS ? LIMIT_ID : undefined}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={keyDown}
        />
        <div class="twin" aria-hidden="true" dir="auto">{`${text} `}</div>
        {tools?.(field)}
      </div>
      <button type="submit" class="send" aria-label={words.send} title={words.send} disabled={empty || left < 0}>
        <Icon name="send" />
      </button>
      {left <= SOON_FULL_CHARS && (
        <p id={LIMIT_ID} class={`limit${left < 0 ? ' error' : ''}`}>
          {left < 0 ? words.tooLong(-left) : words.charactersLeft(left)}
        </p>
      )}
    </form>
  )
}
