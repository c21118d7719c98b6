import { useId } from 'preact/hooks'
import { useInbox } from '../context.ts'
import { usePopover } from '../parts/use-popover.ts'

/** Close, after one question: a closed conversation never opens again (R28). */
export function CloseButton({ onClose }: { onClose: () => void }) {
  const { words } = useInbox()
  const question = useId()
  const warning = useId()
  // A press anywhere else means no. Tab goes from one answer to the other.
  const { isOpen, box, opener, content, dismiss } = usePopover(['Escape'])
  return (
    <div class="closing" {...box}>
      <button {...opener} type="button" class="button" aria-haspopup="dialog" aria-keyshortcuts="x">
        {words.close}
      </button>
      {isOpen && (
        <div
          {...content}
          class="popover closing-question"
          role="alertdialog"
          aria-labelledby={question}
          aria-describedby={warning}
        >
          <p id={question} class="closing-asks">
            {words.closeQuestion}
          </p>
          <p id={warning}>{words.closeWarning}</p>
          <div class="closing-ways">
            <button type="button" class="button" onClick={dismiss}>
              {words.closeNo}
            </button>
            <button
              type="button"
              class="button button-danger"
              onClick={() => {
                dismiss()
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
