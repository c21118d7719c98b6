import { useState } from 'preact/hooks'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import type { Notify } from './notify.ts'

/** Asks in words, before the browser does, and only somebody who is online: then it is plain what for. */
export function NotifyBar({ notify }: { notify: Notify }) {
  const { desk, words } = useInbox()
  const { online, line } = useStore(desk.$view)
  const { ways, switches } = notify
  const [isOver, setOver] = useState(ways.permission() !== 'default' || switches.isDeclined())
  if (isOver || !online || line !== 'up') return null
  return (
    <section class="notify-bar" aria-label={words.notify.title}>
      <p>
        <strong>{words.notify.ask}</strong> <span>{words.notify.askHint}</span>
      </p>
      <button type="button" class="button button-primary" onClick={() => void ways.ask().then(() => setOver(true))}>
        {words.notify.allow}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          switches.decline()
          setOver(true)
        }}
      >
        {words.notify.notNow}
      </button>
    </section>
  )
}
