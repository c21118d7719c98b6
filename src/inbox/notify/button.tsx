import { useRef, useState } from 'preact/hooks'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../icon.tsx'
import { NotifyDialog } from './dialog.tsx'
import type { Notify } from './notify.ts'

/** What the agent is called for, and how. */
export function NotifyButton({ notify }: { notify: Notify }) {
  const { words } = useInbox()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="icon-button"
        aria-haspopup="dialog"
        aria-keyshortcuts="b"
        title={words.notify.title}
        onClick={() => setOpen(true)}
      >
        <InboxIcon name="bell" />
        <span class="sr">{words.notify.title}</span>
      </button>
      {open && (
        <NotifyDialog
          notify={notify}
          onClose={() => {
            setOpen(false)
            opener.current?.focus()
          }}
        />
      )}
    </>
  )
}
