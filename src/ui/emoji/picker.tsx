import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Words } from '../../locales/words.ts'
import { useElsewhere } from '../use-elsewhere.ts'
import { useSheet } from '../use-sheet.ts'
import { EMOJI } from './list.ts'
import pickerCss from './picker.css?inline'
import { step } from './step.ts'

export interface PickerProps {
  words: Words
  /** The button that has opened it, and gets the focus back when nothing was picked. */
  opener: RefObject<HTMLElement | null>
  onPick(emoji: string): void
  /** It is to be taken away. */
  onDone(): void
}

/** A choice of emoji, drawn by the visitor's own system: no picture is fetched. */
export function Picker({ words, opener, onPick, onDone }: PickerProps) {
  const box = useRef<HTMLDivElement>(null)
  useSheet(box, pickerCss)
  useElsewhere(box, opener, onDone)
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), [])

  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Tab') return onDone()
    if (event.key === 'Escape') {
      onDone()
      opener.current?.focus()
    } else if (!step(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={box} class="emoji" role="dialog" aria-label={words.emoji} onKeyDown={keyDown}>
      {Object.entries(EMOJI).map(([emoji, name]) => (
        <button
          key={emoji}
          type="button"
          tabIndex={-1}
          lang="en"
          aria-label={name}
          title={name}
          onClick={() => {
            onPick(emoji)
            onDone()
          }}
        >
          {emoji}
        </button>
      ))}
    </div>
  )
}
