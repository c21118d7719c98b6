import type { RefObject } from 'preact'
import { isComposing } from '../../ui/is-composing.ts'
import type { FieldAttributes } from './attributes.ts'

interface PlainFieldProps {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  attributes: FieldAttributes
  onText(text: string): void
  onSend(): void
  /** An input method begins, or has ended. */
  onComposing(is: boolean): void
}

/** Where one writes until the editor has come, or where there is none. */
export function PlainField({ field, text, attributes, onText, onSend, onComposing }: PlainFieldProps) {
  function keyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return
    event.preventDefault()
    onSend()
  }
  return (
    <>
      <textarea
        ref={field}
        rows={1}
        value={text}
        placeholder={attributes['aria-label']}
        enterkeyhint="send"
        autocomplete="off"
        dir="auto"
        {...attributes}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={keyDown}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={({ currentTarget }) => {
          onText(currentTarget.value)
          onComposing(false)
        }}
      />
      <div class="twin" aria-hidden="true" dir="auto">{`${text} `}</div>
    </>
  )
}
