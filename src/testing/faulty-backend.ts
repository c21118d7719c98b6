import type { Backend, Line, LineEvents } from '../backend/backend.ts'
import { isFinalClose, type Update } from '../protocol/index.ts'
import { type Faults, noFaults } from './faults.ts'
import { createSocketPair, type Direction, type SocketPair, type SocketPairOptions } from './socket-pair.ts'

export interface FaultyBackendOptions extends Pick<SocketPairOptions, 'accept' | 'clock' | 'random'> {
  /** The weather at first. Default: `noFaults`. */
  faults?: Faults
}

/** A backend over connections with faults, and the hands to break them with. */
export interface FaultyBackend extends Backend {
  /** The weather from now on, for every frame that is not yet under way. */
  setFaults(faults: Faults): void
  /** Whether connecting can succeed at all. Taking the network away breaks what stands. Default `true`. */
  setReachable(reachable: boolean): void
  /** Break every connection now. The client connects again by itself. */
  cut(): void
  /** Every connection that stands swallows what goes this way, untold; new ones do not. */
  blackHole(direction: Direction): void
}

/** The first try to come back is this late, every further one twice as late, each less up to a half of it. */
const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 8_000

/** Make a backend whose lines keep the contract of `Line` and `LineEvents` over the worst of connections. */
export function createFaultyBackend({ accept, clock, random, faults = noFaults }: FaultyBackendOptions): FaultyBackend {
  let weather = faults
  let reachable = true
  const standing = new Set<SocketPair>()
  const cut = () => {
    for (const pair of standing) pair.cut()
  }

  function open(events: LineEvents): Line {
    let pair: SocketPair | undefined
    let up = false
    let closed = false
    let tries = 0
    let callOff: (() => void) | undefined

    function plan(delayMs: number, task: () => void): void {
      callOff = clock.after(delayMs, () => {
        callOff = undefined
        task()
      })
    }

    function letGo(): void {
      callOff?.()
      callOff = undefined
      if (pair) standing.delete(pair)
      pair = undefined
      up = false
    }

    function lost(code: number, retryMs: number): void {
      letGo()
      const final = isFinalClose(code)
      events.onDown({ code, final })
      // On hearing of the loss the owner may have closed the line, or asked for a try of its own.
      if (!closed && !final && !callOff) plan(retryMs, connect)
    }

    function backOff(): number {
      return Math.min(FIRST_RETRY_MS * 2 ** tries++, LONGEST_RETRY_MS) * (1 - random() / 2)
    }

    function connect(): void {
      if (!reachable || random() < weather.refuse) {
        lost(1006, backOff())
        return
      }
      pair = createSocketPair({
        accept,
        clock,
        random,
        faults: () => weather,
        client: {
          onOpen() {
            up = true
            tries = 0
            events.onUp()
          },
          onFrame(frame) {
            const update = parseUpdate(frame)
            if (update) events.onUpdate(update)
          },
          onClose: (code) => lost(code, backOff()),
        },
      })
      standing.add(pair)
    }

    plan(0, connect)
    return {
      send(command) {
        if (!up || !pair) return false
        pair.send(JSON.stringify(command))
        return true
      },
      reconnect(delayMs = 0) {
        if (closed) return
        pair?.close()
        letGo()
        // A turn later, so that whoever gives a line up is not called back in the midst of it.
        plan(0, () => lost(1006, delayMs))
      },
      close() {
        closed = true
        pair?.close()
        letGo()
      },
    }
  }

  return {
    open,
    cut,
    setFaults(faults) {
      weather = faults
    },
    setReachable(now) {
      reachable = now
      if (!reachable) cut()
    },
    blackHole(direction) {
      for (const pair of standing) pair.blackHole(direction)
    },
  }
}

function parseUpdate(frame: string): Update | undefined {
  try {
    return JSON.parse(frame)
  } catch {
    // Half a frame, `bad-command` were it whole: the connection breaks right behind it.
    return undefined
  }
}
