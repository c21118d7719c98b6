import { useStore } from '../ui/use-store.ts'
import { useInbox } from './context.ts'

/** The agent's switch (R20). It is honest (R30): thrown while the line is down it says that it does not count yet. */
export function OnlineSwitch() {
  const { desk, words } = useInbox()
  const { online, line, isOpen } = useStore(desk.$view)
  const heard = line === 'up'
  const counts = heard ? (isOpen ? words.onlineHint : words.onlineClosed) : words.onlineUnheard
  const hint = online ? counts : words.offlineHint
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={online}
      aria-describedby="switch-hint"
      data-heard={heard}
      onClick={() => desk.setOnline(!online)}
    >
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
      <span class="switch-words">
        <strong>{online ? words.online : words.offline}</strong>
        <small id="switch-hint">{hint}</small>
      </span>
    </button>
  )
}
