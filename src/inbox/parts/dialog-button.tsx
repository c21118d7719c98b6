import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { InboxIcon, type InboxIconName } from './icon.tsx'

export interface DialogButtonProps {
  icon: InboxIconName
  /** What the button and the dialog are called. */
  name: string
  /** The key that presses it. */
  shortcut: string
  /** The word that closes the dialog. */
  done: string
  /** Drawn anew each time that it opens. */
  children: ComponentChildren
}

/** An icon that opens a dialog, and has the focus again when that has closed. */
export function DialogButton({ icon, name, shortcut, done, children }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  function close() {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="icon-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={shortcut}
        title={name}
        onClick={() => setOpen(true)}
      >
        <InboxIcon name={icon} />
        <span class="sr">{name}</span>
      </button>
      {isOpen && (
        <Dialog title={name} done={done} onClose={close}>
          {children}
        </Dialog>
      )}
    </>
  )
}

interface DialogProps {
  title: string
  done: string
  onClose: () => void
  children: ComponentChildren
}

function Dialog({ title, done, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={heading} onClose={onClose}>
      <div class="dialog-body">
        <h2 id={heading}>{title}</h2>
        {children}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {done}
        </button>
      </div>
    </dialog>
  )
}
