import type { Page } from 'playwright'

/** What went over a page's WebSockets, from now on. */
export interface Frames {
  readonly sockets: number
  /** Down, as text, in order. */
  readonly down: string[]
  readonly up: string[]
}

export function framesOf(page: Page): Frames {
  const frames = { sockets: 0, down: [] as string[], up: [] as string[] }
  page.on('websocket', (socket) => {
    frames.sockets++
    socket.on('framereceived', ({ payload }) => frames.down.push(String(payload)))
    socket.on('framesent', ({ payload }) => frames.up.push(String(payload)))
  })
  return frames
}
