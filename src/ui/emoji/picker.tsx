import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { emojiWords } from '../../locales/en-emoji.ts'
import type { EmojiWords, Words } from '../../locales/words.ts'
import { isComposing } from '../is-composing.ts'
import { useElsewhere } from '../use-elsewhere.ts'
import { useLater } from '../use-later.ts'
import { useSheet } from '../use-sheet.ts'
import { find, readNames } from './find.ts'
import { EMOJI } from './list.ts'
import { namesIn } from './names.ts'
import pickerCss from './picker.css?inline'
import { step } from './step.ts'

export interface PickerProps {
  words: Pick<Words, 'emoji'> & Partial<EmojiWords>
  locale: string
  /** The button that has opened it, and gets the focus back when nothing was picked. */
  opener: RefObject<HTMLElement | null>
  onPick(emoji: string): void
  /** It is to be taken away. */
  onDone(): void
}

/** A choice of emoji, drawn by the visitor's own system: no picture is fetched. Before its names have come, each is called by itself. */
export function Picker({ words: given, locale, opener, onPick, onDone }: PickerProps) {
  const words = emojiWords(given)
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const { module } = useLater(namesIn(locale))
  const named = module && readNames(module.names)
  const found = named && typed.trim() ? find(EMOJI, named, typed, locale) : EMOJI
  useSheet(box, pickerCss)
  useElsewhere(box, opener, onDone)
  // A phone keeps its keyboard away, which would take the place of what there is to choose from.
  useLayoutEffect(() => {
    const first = matchMedia('(pointer: coarse)').matches ? box.current?.querySelector('button') : field.current
    first?.focus()
  }, [])

  function pick(emoji: string) {
    onPick(emoji)
    onDone()
  }
  function keyDown(event: KeyboardEvent) {
    const [first] = found
    const inField = event.target === field.current
    if (isComposing(event)) return
    // Tab goes from the field to what was found, and from either end of both away.
    if (event.key === 'Tab') return inField === event.shiftKey || !first ? onDone() : undefined
    if (event.key === 'Escape') {
      onDone()
      opener.current?.focus()
    } else if (inField && event.key === 'Enter') {
      // Before the names have come nothing can be found by a word.
      if (first && (named || !typed.trim())) pick(first)
    } else if (!step(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={box} class="emoji" role="dialog" aria-label={words.emoji} onKeyDown={keyDown}>
      <input
        ref={field}
        type="search"
        dir="auto"
        autocomplete="off"
        aria-label={words.searchEmoji}
        placeholder={words.searchEmoji}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div class="emoji-found">
        {found.map((emoji, index) => (
          <button
            key={emoji}
            type="button"
            tabIndex={index && -1}
            aria-label={named?.get(emoji)?.[0]}
            title={named?.get(emoji)?.[0]}
            onClick={() => pick(emoji)}
          >
            {emoji}
          </button>
        ))}
      </div>
      <p role="status">{found.length === 0 && words.noEmoji}</p>
    </div>
  )
}
