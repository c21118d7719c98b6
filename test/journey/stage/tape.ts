import type { Page } from 'playwright'
import type { Command, Update } from '../../../src/protocol/index.ts'

/** One frame of a line, as the browser had it. */
export type Frame = { up: Command } | { down: Update }

/** Everything that went over one WebSocket, in order. */
export interface Reel {
  readonly frames: Frame[]
  /** What came down, as text. */
  readonly texts: string[]
  isOpen: boolean
}

/** Everything that somebody's pages sent and got. */
export interface Tape {
  readonly reels: readonly Reel[]
  /** How many frames there are by now. */
  count(): number
  record(page: Page): void
}

export function createTape(): Tape {
  const reels: Reel[] = []
  return {
    reels,
    count: () => reels.reduce((sum, { frames }) => sum + frames.length, 0),
    record(page) {
      page.on('websocket', (socket) => {
        const reel: Reel = { frames: [], texts: [], isOpen: true }
        reels.push(reel)
        socket.on('framesent', ({ payload }) => reel.frames.push({ up: JSON.parse(String(payload)) }))
        socket.on('framereceived', ({ payload }) => {
          reel.texts.push(String(payload))
          reel.frames.push({ down: JSON.parse(String(payload)) })
        })
        socket.on('close', () => {
          reel.isOpen = false
        })
      })
    },
  }
}
