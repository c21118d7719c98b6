import { useEffect, useId, useState } from 'preact/hooks'
import { useStore } from '../../../ui/use-store.ts'
import { useInbox } from '../../context.ts'
import type { Closed } from './closed.ts'

/** Whether this browser calls its agent while the inbox is closed, and where it cannot, why. */
export function ClosedChoice({ closed }: { closed: Closed }) {
  const { push: say } = useInbox().words
  const state = useStore(closed.$state)
  const [tried, setTried] = useState<'is-sent' | 'failed' | null>(null)
  const hint = useId()
  // It may have been silenced from another browser while this one was open, or while the agent was over there.
  useEffect(() => {
    const look = (): void => void closed.look()
    look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [closed])
  if (state === 'none') return null
  const isAble = state === 'on' || state === 'off' || state === 'turning' || state === 'failed'
  const told =
    tried === 'is-sent' ? say.triedOut : tried === 'failed' ? say.state.failed : state === 'off' ? '' : say.state[state]
  return (
    <div class="notify-closed">
      <div class="notify-closed-switch">
        <label class="dialog-switch">
          <input
            type="checkbox"
            checked={state === 'on' || state === 'turning'}
            disabled={!isAble || state === 'turning'}
            aria-describedby={hint}
            onChange={({ currentTarget }) => {
              setTried(null)
              void closed.turn(currentTarget.checked)
            }}
          />
          <span>{say.also}</span>
        </label>
        {state === 'on' && (
          <button
            type="button"
            class="link"
            onClick={() => void closed.tryOut().then((isSent) => setTried(isSent ? 'is-sent' : 'failed'))}
          >
            {say.tryOut}
          </button>
        )}
      </div>
      {isAble && (
        <p class="notify-hint" id={hint}>
          {say.alsoHint}
        </p>
      )}
      <p class="notify-hint notify-told" id={isAble ? undefined : hint} role="status">
        {told}
      </p>
    </div>
  )
}
