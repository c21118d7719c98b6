import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isComposing } from '../../ui/is-composing.ts'

/** A part that opens beside a button. `box`, `opener` and `content` are spread over their elements. */
export interface Popover {
  isOpen: boolean
  /** Around both of them: a press inside is none elsewhere. */
  box: { ref: RefObject<HTMLDivElement | null> }
  opener: { ref: RefObject<HTMLButtonElement | null>; 'aria-expanded': boolean; onClick: () => void }
  /** Drawn while `isOpen`; its first button has the focus, or it has it itself where there is none. */
  content: { ref: RefObject<HTMLDivElement | null>; tabIndex: number; onKeyDown: (event: KeyboardEvent) => void }
  /** Gone; the focus is where it was. */
  close: () => void
  /** Gone, and the focus is on the opener again. */
  dismiss: () => void
}

/** Closes at a press anywhere else (or does `onElsewhere`), and is dismissed by the keys of `dismissedBy`, which nobody else then hears of. */
export function usePopover(dismissedBy: readonly string[], onElsewhere?: () => void): Popover {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const content = useRef<HTMLDivElement>(null)

  const close = () => setOpen(false)
  const elsewhere = useRef(close)
  elsewhere.current = onElsewhere ?? close
  function dismiss() {
    close()
    opener.current?.focus()
  }

  useLayoutEffect(() => {
    if (!isOpen) return
    ;(content.current?.querySelector('button') ?? content.current)?.focus()
    // The composed path is asked, for the box may stand in a shadow root.
    const onPress = (event: Event) => {
      if (box.current && !event.composedPath().includes(box.current)) elsewhere.current()
    }
    const page = box.current?.ownerDocument
    page?.addEventListener('pointerdown', onPress)
    return () => page?.removeEventListener('pointerdown', onPress)
  }, [isOpen])

  return {
    isOpen,
    box: { ref: box },
    opener: { ref: opener, 'aria-expanded': isOpen, onClick: () => setOpen(!isOpen) },
    content: {
      ref: content,
      tabIndex: -1,
      onKeyDown(event) {
        if (!dismissedBy.includes(event.key) || isComposing(event)) return
        event.stopPropagation()
        dismiss()
      },
    },
    close,
    dismiss,
  }
}
