import { useState } from 'preact/hooks'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { ClosedChoice } from './closed/closed-choice.tsx'
import type { Notify } from './notify.ts'

const EVENTS = ['unassigned', 'assigned', 'message'] as const

/** Whether this browser shows notifications, and a switch for each of what they are for (R29). */
export function NotifyChoices({ notify }: { notify: Notify }) {
  const { notify: say } = useInbox().words
  const { ways, switches, closed } = notify
  const wanted = useStore(switches.$wanted)
  const [permission, setPermission] = useState(ways.permission())
  return (
    <>
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
          <label key={event} class="dialog-switch">
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
        <label class="dialog-switch">
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
      {closed && <ClosedChoice closed={closed} />}
    </>
  )
}
