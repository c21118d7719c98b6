import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useInbox } from './context.ts'

/** Close, after one question: a closed conversation never opens again (R28). */
export function CloseButton({ onClose }: { onClose: () => void }) {
  const { words } = useInbox()
  const [asking, setAsking] = useState(false)
  const question = useId()
  const warning = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const keep = useRef<HTMLButtonElement>(null)

  function dismiss() {
    setAsking(false)
    opener.current?.focus()
  }

  useLayoutEffect(() => {
    if (!asking) return
    keep.current?.focus()
    // A press anywhere else means no. The composed path is asked, for the box may stand in a shadow root.
    const onPress = (event: Event) => {
      if (box.current && !event.composedPath().includes(box.current)) setAsking(false)
    }
    const page = box.current?.ownerDocument
    page?.addEventListener('pointerdown', onPress)
    return () => page?.removeEventListener('pointerdown', onPress)
  }, [asking])

  return (
    <div class="closing" ref={box}>
      <button
        ref={opener}
        type="button"
        class="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="x"
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {words.close}
      </button>
      {asking && (
        <div
          class="popover"
          role="alertdialog"
          aria-labelledby={question}
          aria-describedby={warning}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            dismiss()
          }}
        >
          <p id={question} class="popover-question">
            {words.closeQuestion}
          </p>
          <p id={warning}>{words.closeWarning}</p>
          <div class="popover-ways">
            <button ref={keep} type="button" class="button" onClick={dismiss}>
              {words.closeNo}
            </button>
            <button
              type="button"
              class="button button-danger"
              onClick={() => {
                setAsking(false)
                onClose()
              }}
            >
              {words.closeYes}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
