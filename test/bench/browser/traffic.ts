import type { CDPSession } from 'playwright'

/** What a page fetches, beside itself. */
export interface Traffic {
  /** What had arrived by a time of the browser's own clock, in seconds. */
  until(timestamp: number): { bytes: number; requests: number }
  /** Resolves once nothing has been on its way for 700 ms, and after half a minute in any case. */
  quiet(): Promise<void>
}

const QUIET_MS = 700
const LONGEST_MS = 30_000

export async function watchTraffic(devtools: CDPSession): Promise<Traffic> {
  const pending = new Set<string>()
  const arrived: { at: number; bytes: number }[] = []
  let host: string | undefined
  let changedAt = performance.now()

  devtools.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (/^(data|blob):/.test(request.url)) return
    if (type === 'Document') host ??= requestId
    pending.add(requestId)
    changedAt = performance.now()
  })
  const end = (requestId: string, at: number, bytes: number): void => {
    if (!pending.delete(requestId)) return
    changedAt = performance.now()
    if (requestId !== host) arrived.push({ at, bytes })
  }
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    end(requestId, timestamp, encodedDataLength),
  )
  devtools.on('Network.loadingFailed', ({ requestId }) => {
    pending.delete(requestId)
    changedAt = performance.now()
  })
  await devtools.send('Network.enable')

  return {
    until(timestamp) {
      const before = arrived.filter(({ at }) => at <= timestamp + 0.002)
      return { bytes: before.reduce((sum, { bytes }) => sum + bytes, 0), requests: before.length }
    },
    async quiet() {
      // What was done a moment ago may not have asked for anything yet.
      const began = performance.now()
      changedAt = began
      while ((pending.size > 0 || performance.now() - changedAt < QUIET_MS) && performance.now() - began < LONGEST_MS)
        await new Promise((later) => setTimeout(later, 50))
    },
  }
}
