import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { Line } from '../../src/backend/backend.ts'
import { websocketBackend } from '../../src/backend/websocket.ts'
import { createFakeClock } from '../../src/testing/clock.ts'

/** A line to a port of this machine, and what it told. Its waits are half as long as they may be. */
function lineTo(port: number, clock: ReturnType<typeof createFakeClock>): { line: Line; told: string[] } {
  const told: string[] = []
  const line = websocketBackend(`ws://127.0.0.1:${port}/`, { WebSocket, clock, random: () => 0 }).open({
    onUp: () => told.push('up'),
    onUpdate: (update) => told.push(update.type),
    onDown: ({ code, final }) => told.push(final ? `down for good ${code}` : `down ${code}`),
  })
  return { line, told }
}

const portOf = (server: Server | WebSocketServer): number => (server.address() as { port: number }).port

describe('a line over a WebSocket', () => {
  let clock: ReturnType<typeof createFakeClock>
  let server: WebSocketServer
  let lines: Line[]
  beforeEach(async () => {
    clock = createFakeClock(0)
    lines = []
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    await vi.waitFor(() => expect(server.address()).not.toBeNull())
  })
  afterEach(() => {
    for (const line of lines) line.close()
    for (const socket of server.clients) socket.terminate()
    server.close()
  })
  const open = (port = portOf(server)) => {
    const opened = lineTo(port, clock)
    lines.push(opened.line)
    return opened
  }
  /** Let what the sockets do arrive. */
  const heard = (told: string[], all: string[]) => vi.waitFor(() => expect(told).toEqual(all), 5_000)

  test('calls nothing back before `open` has returned', () => {
    expect(open().told).toEqual([])
  })

  test('waits half a second for its second try, and twice as long for each that follows, up to ten', async () => {
    const port = portOf(server)
    await new Promise((closed) => server.close(closed))
    const { told } = open(port)
    const downs = ['down 1006']
    await clock.advance(0)
    await heard(told, downs)
    for (const wait of [500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]) {
      await clock.advance(wait - 1)
      expect(told).toEqual(downs)
      await clock.advance(1)
      await heard(told, [...downs, 'down 1006'])
      downs.push('down 1006')
    }
  })

  test('stays away after a close code that says so', async () => {
    server.on('connection', (socket) => socket.close(4403))
    const { line, told } = open()
    await clock.advance(0)
    await heard(told, ['up', 'down for good 4403'])
    await clock.advance(600_000)
    expect(told).toHaveLength(2)
    expect(line.send({ type: 'ping' })).toBe(false)
  })

  test('gives up a server that takes the connection and never answers, after twelve seconds', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await vi.waitFor(() => expect(silent.address()).not.toBeNull())
    const { line, told } = open(portOf(silent))
    await clock.advance(11_999)
    expect(told).toEqual([])
    await clock.advance(1)
    expect(told).toEqual(['down 1006'])
    line.close()
    silent.close()
  })

  test('tells nothing any more once it is closed, connected or still connecting', async () => {
    const connected = open()
    await clock.advance(0)
    await heard(connected.told, ['up'])
    const connecting = open()
    await clock.advance(0)
    connected.line.close()
    connecting.line.close()
    await vi.waitFor(() => expect(server.clients.size).toBe(0), 5_000)
    await clock.advance(600_000)
    expect([connected.told, connecting.told]).toEqual([['up'], []])
  })

  test('lets go of a connection that seems dead, says so, and opens another when it was told to', async () => {
    const { line, told } = open()
    await clock.advance(0)
    await heard(told, ['up'])
    line.reconnect(3_000)
    expect(told).toEqual(['up', 'down 1006'])
    await clock.advance(2_999)
    await vi.waitFor(() => expect(server.clients.size).toBe(0), 5_000)
    await clock.advance(1)
    await heard(told, ['up', 'down 1006', 'up'])
  })

  test('asks once and no more where the platform takes no such address', async () => {
    const told: unknown[] = []
    const backend = websocketBackend('ws://no host/', { WebSocket, clock })
    const nothing = () => {}
    lines.push(backend.open({ onUp: nothing, onUpdate: nothing, onDown: (down) => told.push(down) }))
    await clock.advance(600_000)
    expect(told).toEqual([{ code: 1006, final: true }])
  })

  test('ends where the page’s policy forbids the address, and not where a policy is only being tried out', async () => {
    const document = new EventTarget()
    vi.stubGlobal('document', document)
    const { told } = open()
    const forbid = (disposition: string) =>
      document.dispatchEvent(
        Object.assign(new Event('securitypolicyviolation'), {
          disposition,
          effectiveDirective: 'connect-src',
          blockedURI: `ws://127.0.0.1:${portOf(server)}`,
        }),
      )
    forbid('report')
    expect(told).toEqual([])
    forbid('enforce')
    vi.unstubAllGlobals()
    expect(told).toEqual(['down for good 1006'])
  })

  test('overhears what is no update', async () => {
    server.on('connection', (socket) => {
      for (const frame of ['<html>', '{', '[]', '{"type":"pong"}']) socket.send(frame)
    })
    const { told } = open()
    await clock.advance(0)
    await heard(told, ['up', 'pong'])
  })
})
