import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { RichText } from '../../ui/rich-text.tsx'

export interface QuestionProps {
  label: string
  /** Markdown: an owner's own words may link to what the law wants to be read. */
  text: string
  /** What can be done about it, the harmless one first: it has the focus. */
  children?: ComponentChildren
}

/** A question in the menu's place, before what cannot be undone; or what came of it. */
export function Question({ label, text, children }: QuestionProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => (box.current?.querySelector('button') ?? box.current)?.focus(), [text])
  return (
    // Described while it asks, as the focus comes to it; what came of it is said where it changes, and would be said twice.
    <div
      ref={box}
      class="question"
      role="alertdialog"
      aria-label={label}
      aria-describedby={children ? 'question-words' : undefined}
      tabIndex={-1}
    >
      <div id="question-words" aria-live="polite">
        <RichText text={text} author="bot" />
      </div>
      {children && <div class="question-ways">{children}</div>}
    </div>
  )
}
