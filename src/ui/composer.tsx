import type { ComponentChildren, RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Words } from '../locales/words.ts'
import { MESSAGE_CHARS } from '../protocol/limits.ts'
import { Icon } from './icon.tsx'
import { isComposing } from './is-composing.ts'
import type { Limit } from './limit.tsx'

/** Sends a message that is more than its text. */
export interface Sender {
  /** `false`: there was nothing beside the text. `undefined`: not yet; it will be taken from the field when it can be. */
  send(text: string): boolean | undefined
}

export interface ComposerProps {
  /** What the field is called, and what stands in it while it is empty. */
  label: string
  words: Pick<Words, 'send'>
  /** Says how much room is left when there is little; a text that is too long is not sent without it either. */
  limit: Limit | undefined
  /** What stands in it at first, such as a draft. */
  draft?: string
  onSend(text: string): void
  /** At every change, with the whole text. */
  onInput?(text: string): void
  /**
   * Small buttons at the field's end; what they change in it, they tell by an `input` event of it. One that has something to send beside the
   * text calls `onSender`, and again with `null` when it has no more.
   */
  tools?:
    | ((field: RefObject<HTMLTextAreaElement | null>, onSender: (sender: Sender | null) => void) => ComponentChildren)
    | undefined
}

/**
 * Where a message is written. Enter sends, Shift + Enter begins a new line, and neither does while an input method is composing.
 * A text that is too long is kept whole and not sent: nothing that was pasted is cut off in silence.
 */
export function Composer({ label, words, limit, draft = '', onSend, onInput, tools }: ComposerProps) {
  const [text, setText] = useState(draft)
  const field = useRef<HTMLTextAreaElement>(null)
  const left = MESSAGE_CHARS - text.length
  const [sender, setSender] = useState<Sender | null>(null)
  const empty = text.trim() === '' && !sender
  const told = limit?.(left)

  function change(next: string) {
    setText(next)
    onInput?.(next)
  }
  function send() {
    if (empty || left < 0) return
    const isTaken = sender ? sender.send(text.trim()) : false
    if (isTaken === undefined) return
    if (!isTaken) onSend(text)
    change('')
    // The button that was pressed is out of use now, and a phone would put its keyboard away.
    field.current?.focus()
  }
  function keyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return
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
          aria-describedby={told?.props.id}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={keyDown}
        />
        <div class="twin" aria-hidden="true" dir="auto">{`${text} `}</div>
        {tools?.(field, setSender)}
      </div>
      <button type="submit" class="send" aria-label={words.send} title={words.send} disabled={empty || left < 0}>
        <Icon name="send" />
      </button>
      {told}
    </form>
  )
}
