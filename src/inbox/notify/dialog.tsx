import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import type { Notify } from './notify.ts'

const EVENTS = ['unassigned', 'assigned', 'message'] as const

/** Whether this browser shows notifications, and a switch for each of what they are for (R29). */
export function NotifyDialog({ notify, onClose }: { notify: Notify; onClose: () => void }) {
  const { words } = useInbox()
  const { ways, switches } = notify
  const wanted = useStore(switches.$wanted)
  const [permission, setPermission] = useState(ways.permission())
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const { notify: say } = words
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="keys" aria-labelledby={title} onClose={onClose}>
      <div class="keys-body">
        <h2 id={title}>{say.title}</h2>
        <p class="notify-state" role="status">
          {say[permission]}
        </p>
        {permission === 'default' && (
          <button type="button" class="button button-primary notify-allow" onClick={() => void ways.ask().then(setPermission)}>
            {say.allow}
          </button>
        )}
        <fieldset class="notify-events">
          <legend>{say.of}</legend>
          {EVENTS.map((event) => (
            <label key={event} class="keys-switch">
              <input
                type="checkbox"
                checked={wanted[event]}
                onChange={({ currentTarget }) => switches.turn(event, currentTarget.checked)}
              />
              <span>{say.on[event]}</span>
            </label>
          ))}
        </fieldset>
        <div class="notify-sound">
          <label class="keys-switch">
            <input
              type="checkbox"
              checked={wanted.sound}
              onChange={({ currentTarget }) => switches.turn('sound', currentTarget.checked)}
            />
            <span>{say.sound}</span>
          </label>
          <button type="button" class="link" onClick={ways.chime}>
            {say.tryOut}
          </button>
        </div>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say.done}
        </button>
      </div>
    </dialog>
  )
}
