import type { Clock } from '../time/clock.ts'
import type { Backend, Line } from './backend.ts'

/** How soon a backend that could not be fetched is asked for again, in milliseconds. */
const RETRY_MS = 5_000

/**
 * A backend whose code is fetched with `load` when its first line is opened, and again later when that fails: until then its lines are
 * down, as any line may be.
 */
export function lazyBackend(load: () => Promise<Backend>, clock: Clock): Backend {
  return {
    open(events) {
      let line: Line | null = null
      let isOver = false
      let callOff = (): void => {}

      function attempt(): void {
        load().then(
          (backend) => {
            if (!isOver) line = backend.open(events)
          },
          () => {
            // `offline`: the chunk could not be had, no more than a connection could.
            if (isOver) return
            events.onDown({ code: 1006, final: false })
            callOff = clock.after(RETRY_MS, attempt)
          },
        )
      }

      attempt()
      return {
        send: (command) => line?.send(command) ?? false,
        reconnect: (delayMs) => line?.reconnect(delayMs),
        close() {
          isOver = true
          callOff()
          line?.close()
        },
      }
    },
  }
}
