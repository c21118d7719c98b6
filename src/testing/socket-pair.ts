import type { Session, Socket } from '../server/hub.ts'
import type { Clock } from '../time/clock.ts'
import { delayOf, type Faults, fateOf } from './faults.ts'

/** As seen from the client: commands go up, updates come down. */
export type Direction = 'up' | 'down'

export interface SocketPairOptions {
  /** The far end's way in: a hub's `accept`, with the peer filled in. */
  accept: (socket: Socket) => Session
  clock: Clock
  /** 0 ≤ r < 1: decides delays and faults. The same numbers give the same day. */
  random: () => number
  /** Asked for each frame, so that the weather can change while the connection stands. */
  faults: () => Faults
  /** The client's end. Nothing is called before `createSocketPair` has returned, and nothing after `onClose`. */
  client: {
    onOpen(): void
    onFrame(frame: string): void
    /** `code` is 1006 when the connection broke and nobody said why. */
    onClose(code: number): void
  }
}

/** One connection, seen from the client and from whoever plays fate. */
export interface SocketPair {
  send(frame: string): void
  /** The client is done with it. The client hears no more; the server hears of it as soon as the line lets it. */
  close(): void
  /** Break it now. What is under way is lost; each end learns of it in its own time. */
  cut(): void
  /** From now on this direction swallows everything, and neither end is told. */
  blackHole(direction: Direction): void
}

/**
 * Join a client's end and a server's `Session` through a connection with faults. Frames travel as strings, so the two ends share
 * nothing but text.
 */
export function createSocketPair({ accept, clock, random, faults, client }: SocketPairOptions): SocketPair {
  const holes = new Set<Direction>()
  /** When the last frame of a direction arrives: none may come before it. */
  const lastArrival: Record<Direction, number> = { up: 0, down: 0 }
  let broken = false
  let clientListens = true
  let session: Session | undefined

  /** Call `task` once the direction's line has carried it; frames and closes keep their order. */
  function carry(direction: Direction, task: () => void): void {
    const at = Math.max(lastArrival[direction], clock.now() + delayOf(faults(), random))
    lastArrival[direction] = at
    clock.after(at - clock.now(), task)
  }

  function tellServer(): void {
    const gone = session
    session = undefined
    gone?.closed()
  }

  function tellClient(code: number): void {
    if (!clientListens) return
    clientListens = false
    client.onClose(code)
  }

  function cut(): void {
    if (broken) return
    broken = true
    if (!holes.has('up')) carry('up', tellServer)
    if (!holes.has('down')) carry('down', () => tellClient(1006))
  }

  function transmit(direction: Direction, frame: string, arrive: (frame: string) => void): void {
    if (broken) return
    const deliver = (text: string) =>
      carry(direction, () => {
        if (!broken && !holes.has(direction)) arrive(text)
      })
    switch (fateOf(faults(), random)) {
      case 'halfOpen':
        holes.add(direction)
        return
      case 'drop':
        cut()
        return
      case 'cut':
        // The break waits its turn behind the half frame, which would be lost with it otherwise.
        deliver(frame.slice(0, Math.ceil(frame.length / 2)))
        carry(direction, cut)
        return
      case 'duplicate':
        deliver(frame)
        break
    }
    deliver(frame)
  }

  clock.after(delayOf(faults(), random), () => {
    if (!clientListens) return
    // An attempt fails in its own time, also where nobody can tell the client that the way is broken.
    if (broken) return tellClient(1006)
    session = accept({
      send: (frame) => transmit('down', frame, (text) => clientListens && client.onFrame(text)),
      close(code) {
        if (!holes.has('down') && !broken) carry('down', () => !broken && tellClient(code))
        clock.after(0, tellServer)
      },
    })
    client.onOpen()
  })

  return {
    send: (frame) => transmit('up', frame, (text) => session?.receive(text)),
    close() {
      clientListens = false
      if (!holes.has('up')) carry('up', tellServer)
    },
    cut,
    blackHole: (direction) => holes.add(direction),
  }
}
