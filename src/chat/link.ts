import type { Backend } from '../backend/backend.ts'
import {
  type Command,
  type Hello,
  isFinalClose,
  PING_EVERY_MS,
  SILENCE_MS,
  type Update,
  type Welcome,
} from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'

/** How a side's line stands. `idle`: not opened yet, for nobody has touched the widget. `refused`: it will not be tried again. */
export type LineState = 'idle' | 'connecting' | 'up' | 'down' | 'refused'

export interface LinkOptions {
  backend: Backend
  clock: Clock
  /** Made anew for every connection, so that it says where the client stands by then. */
  hello: () => Hello
  onWelcome: (welcome: Welcome) => void
  /** Every update after `welcome` but `pong`. */
  onUpdate: (update: Update) => void
  onState: (state: LineState) => void
}

/** A line that says hello by itself and notices when the other end has gone silent. */
export interface Link {
  /** `false`: there is no welcomed line now, and the command went nowhere. */
  send(command: Command): boolean
  /** See at once whether the line is alive: the machine may have slept, the network may be another. */
  probe(): void
  close(): void
}

const PONG_WITHIN_MS = SILENCE_MS - PING_EVERY_MS

export function openLink({ backend, clock, hello, onWelcome, onUpdate, onState }: LinkOptions): Link {
  let state: LineState = 'connecting'
  let heardAt = 0
  let callOff = (): void => {}

  function become(next: LineState): void {
    if (state === next) return
    state = next
    onState(next)
  }

  function rest(): void {
    callOff()
    callOff = clock.after(PING_EVERY_MS, probe)
  }

  function probe(): void {
    if (state !== 'up') return
    const askedAt = clock.now()
    line.send({ type: 'ping' })
    callOff()
    callOff = clock.after(PONG_WITHIN_MS, () => (heardAt >= askedAt ? probe() : line.reconnect()))
  }

  const line = backend.open({
    onUp() {
      heardAt = clock.now()
      line.send(hello())
      // A server that takes the connection but never answers is as good as none.
      callOff()
      callOff = clock.after(SILENCE_MS, () => line.reconnect())
    },
    onUpdate(update) {
      heardAt = clock.now()
      if (update.type === 'welcome') {
        become('up')
        rest()
        onWelcome(update)
        return
      }
      if (update.type === 'pong') return rest()
      onUpdate(update)
      if (update.type === 'error' && update.code === 'too-many') line.reconnect(update.retryAfterMs)
    },
    onDown({ code, final }) {
      callOff()
      become(final || isFinalClose(code) ? 'refused' : 'down')
    },
  })

  return {
    send: (command) => state === 'up' && line.send(command),
    probe,
    close() {
      callOff()
      line.close()
    },
  }
}
