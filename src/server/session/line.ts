import { CloseCode, type Failure, SILENCE_MS, type Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Socket } from '../peer.ts'

export interface LineOptions {
  socket: Socket
  clock: Clock
  /** Called once, whichever end it was that closed it. */
  onEnd: () => void
}

/** A line down to a client, until one of both ends it or nothing is heard of the client any more. Once it is over, everything here does nothing. */
export interface Line {
  isOver(): boolean
  /** A frame has come up. */
  heard(): void
  send(update: Update): void
  /** Say what is wrong, then close: the update carries what a close frame has no room for. */
  fail(code: Failure['code'], closeCode: CloseCode, message: string, retryAfterMs?: number): void
  close(code: CloseCode, reason: string): void
  /** The socket is closed already. */
  end(): void
}

export function createLine({ socket, clock, onEnd }: LineOptions): Line {
  let isOver = false
  let heardAt = clock.now()
  let callOffListening = listen(SILENCE_MS)

  function listen(forMs: number): () => void {
    return clock.after(forMs, () => {
      const quietMs = clock.now() - heardAt
      if (quietMs >= SILENCE_MS) close(CloseCode.silent, 'Nothing was heard for too long.')
      else callOffListening = listen(SILENCE_MS - quietMs)
    })
  }

  function send(update: Update): void {
    if (!isOver) socket.send(JSON.stringify(update))
  }

  function end(): void {
    if (isOver) return
    isOver = true
    callOffListening()
    onEnd()
  }

  function close(code: CloseCode, reason: string): void {
    if (isOver) return
    end()
    socket.close(code, reason)
  }

  return {
    isOver: () => isOver,
    heard() {
      heardAt = clock.now()
    },
    send,
    fail(code, closeCode, message, retryAfterMs) {
      send({ type: 'error', code, message, ...(retryAfterMs !== undefined && { retryAfterMs }) })
      close(closeCode, code)
    },
    close,
    end,
  }
}
