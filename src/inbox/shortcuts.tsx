import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useStore } from '../ui/use-store.ts'
import { useInbox } from './context.ts'
import { InboxIcon } from './icon.tsx'

/** The keys, listed; and the way to have them off, for whoever speaks to their computer or is clumsy with keys. */
export function ShortcutsButton() {
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
        aria-keyshortcuts="?"
        title={words.shortcuts}
        onClick={() => setOpen(true)}
      >
        <InboxIcon name="keys" />
        <span class="sr">{words.shortcuts}</span>
      </button>
      {open && (
        <ShortcutsDialog
          onClose={() => {
            setOpen(false)
            opener.current?.focus()
          }}
        />
      )}
    </>
  )
}

function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { words, shortcuts, notify } = useInbox()
  const isOn = useStore(shortcuts.$on)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const { keys } = words
  const notifyKey: [string[], string][] = notify ? [[['b'], words.notify.title]] : []
  const listed: readonly [keys: readonly string[], what: string][] = [
    [['j', '↓'], keys.next],
    [['k', '↑'], keys.previous],
    [['Enter'], keys.open],
    [['/'], words.search],
    [['Esc'], keys.back],
    [['a'], words.assignToMe],
    [['r'], keys.reply],
    [['n'], words.notes.key],
    [['x'], words.close],
    [['1'], words.unassigned],
    [['2'], words.mine],
    [['3'], words.closed],
    ...notifyKey,
    [['?'], keys.list],
  ]
  return (
    <dialog ref={dialog} class="keys" aria-labelledby={title} onClose={onClose}>
      <div class="keys-body">
        <h2 id={title}>{words.shortcuts}</h2>
        <dl class="keys-list">
          {listed.map(([pressed, what]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <label class="keys-switch">
          <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => shortcuts.turn(currentTarget.checked)} />
          <span>{keys.on}</span>
        </label>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {keys.close}
        </button>
      </div>
    </dialog>
  )
}
