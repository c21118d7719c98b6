import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** One person's network: everything between their browser and the server goes over it. */
export interface Wire {
  /** Where the server is found over it: `http://localhost:<port>`. */
  readonly url: string
  readonly state: 'whole' | 'cut' | 'asleep'
  /** Every connection ends, and none can be made. */
  cut(): void
  /** Nothing gets through and nobody is told, as when the lid of a laptop is closed. */
  sleep(): void
  /** What was open is lost, and new connections can be made. */
  mend(): void
  close(): Promise<void>
}

/** A wire to the server on this port. */
export async function layWire(port: number): Promise<Wire> {
  let state: Wire['state'] = 'whole'
  const open = new Set<Socket>()

  const server: Server = createServer((near) => {
    if (state !== 'whole') {
      near.destroy()
      return
    }
    const far = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      // A connection that breaks is what this is for.
      one.on('error', () => {})
      one.on('close', () => {
        open.delete(one)
        // Whoever sleeps does not hear it.
        if (state !== 'asleep') other.destroy()
      })
      one.pipe(other, { end: true })
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))

  const endAll = (): void => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    get state() {
      return state
    },
    cut() {
      state = 'cut'
      endAll()
    },
    sleep() {
      state = 'asleep'
      for (const socket of open) socket.unpipe().pause()
    },
    mend() {
      state = 'whole'
      endAll()
    },
    async close() {
      state = 'cut'
      endAll()
      await new Promise((closed) => server.close(closed))
    },
  }
}
