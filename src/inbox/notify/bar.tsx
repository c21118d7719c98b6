import { useRef, useState } from 'preact/hooks'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import type { Notify } from './notify.ts'

/** Asks in words, before the browser does, and only somebody who is online: then it is plain what for. */
export function NotifyBar({ notify, onOver }: { notify: Notify /** It goes away with the focus in it. */; onOver: () => void }) {
  const { desk, words } = useInbox()
  const { online, line } = useStore(desk.$view)
  const { ways, switches } = notify
  const [isOver, setOver] = useState(ways.permission() !== 'default' || switches.isDeclined())
  const bar = useRef<HTMLElement>(null)
  function end() {
    if (bar.current?.matches(':focus-within')) onOver()
    setOver(true)
  }
  if (isOver || !online || line !== 'up') return null
  return (
    <section ref={bar} class="notify-bar" aria-label={words.notify.title}>
      <p>
        <strong>{words.notify.ask}</strong> <span>{words.notify.askHint}</span>
      </p>
      <button type="button" class="button button-primary" onClick={() => void ways.ask().then(end)}>
        {words.notify.allow}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          switches.decline()
          end()
        }}
      >
        {words.notify.notNow}
      </button>
    </section>
  )
}
