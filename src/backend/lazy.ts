import type { Clock } from '../time/clock.ts'
import { keepTrying } from '../time/keep-trying.ts'
import type { Backend, Line } from './backend.ts'

/**
 * A backend whose code is fetched with `load` when its first line is opened, and again later when that fails: until then its lines are
 * down, as any line may be.
 */
export function lazyBackend(load: () => Promise<Backend>, clock: Clock): Backend {
  return {
    open(events) {
      let line: Line | undefined
      const giveUp = keepTrying(
        load,
        clock,
        (backend) => {
          line = backend.open(events)
        },
        () => events.onDown({ code: 1006, final: false }),
      )
      return {
        send: (command) => line?.send(command) ?? false,
        reconnect: (delayMs) => line?.reconnect(delayMs),
        close() {
          giveUp()
          line?.close()
        },
      }
    },
  }
}
