import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/backend/backend.ts'
import { CloseCode, type Command, type Update } from '../../src/protocol/index.ts'
import type { Socket } from '../../src/server/hub.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { type Faults, noFaults } from '../../src/testing/faults.ts'
import { createFaultyBackend } from '../../src/testing/faulty-backend.ts'

const ping: Command = { type: 'ping' }
const typing = (on: boolean): Command => ({ type: 'typing', conversation: 'c', on })

/** A client and a server that write down what they hear. */
async function connected(faults: Partial<Faults> = {}) {
  const clock = createFakeClock(0)
  const server: string[] = []
  const client: string[] = []
  const sockets: Socket[] = []
  const backend = createFaultyBackend({
    clock,
    random: () => 0.5,
    accept(socket) {
      sockets.push(socket)
      return { receive: (frame) => server.push(frame), closed: () => server.push('closed') }
    },
  })
  const line: Line = backend.open({
    onUp: () => client.push('up'),
    onUpdate: (update) => client.push(update.type),
    onDown: ({ code, final }) => client.push(`down ${code}${final ? ' for good' : ''}`),
  })
  await clock.advance(0)
  backend.setFaults({ ...noFaults, ...faults })
  const say = (update: Update): void => sockets.at(-1)?.send(JSON.stringify(update))
  return { clock, backend, line, client, server, sockets, say }
}

describe('a backend with faults', () => {
  it('carries both ways, in order, what was said, as text', async () => {
    const { clock, line, client, server, say } = await connected({ delayMs: [0, 300] })
    for (const on of [true, false, true]) line.send(typing(on))
    say({ type: 'pong' })
    await clock.advance(300)
    expect(server.map((frame) => JSON.parse(frame).on)).toEqual([true, false, true])
    expect(client).toEqual(['up', 'pong'])
  })

  it('breaks the connection with the frame that it drops, and comes back', async () => {
    const { clock, backend, line, client, server } = await connected({ drop: 1 })
    expect(line.send(ping)).toBe(true)
    await clock.advance(0)
    expect([client, server]).toEqual([['up', 'down 1006'], ['closed']])
    expect(line.send(ping)).toBe(false)
    backend.setFaults(noFaults)
    await clock.advance(1_000)
    expect(client).toEqual(['up', 'down 1006', 'up'])
  })

  it('breaks the connection in the midst of a frame', async () => {
    const { clock, line, client, server } = await connected({ cut: 1 })
    line.send(ping)
    await clock.advance(0)
    expect(server).toEqual(['{"type":', 'closed'])
    expect(client).toEqual(['up', 'down 1006'])
  })

  it('brings nothing to the client of an update that was cut', async () => {
    const { clock, client, say } = await connected({ cut: 1 })
    say({ type: 'pong' })
    await clock.advance(0)
    expect(client).toEqual(['up', 'down 1006'])
  })

  it('delivers a frame twice', async () => {
    const { clock, line, server } = await connected({ duplicate: 1 })
    line.send(ping)
    await clock.advance(0)
    expect(server).toEqual(['{"type":"ping"}', '{"type":"ping"}'])
  })

  it('swallows one direction without a word, until somebody gives the line up', async () => {
    const { clock, backend, line, client, server, say } = await connected()
    backend.blackHole('up')
    expect(line.send(ping)).toBe(true)
    say({ type: 'pong' })
    await clock.advance(60_000)
    expect([client, server]).toEqual([['up', 'pong'], []])
    line.reconnect()
    await clock.advance(0)
    expect(client).toEqual(['up', 'pong', 'down 1006', 'up'])
    expect(server).toEqual([])
  })

  it('lets the server’s last words arrive before its close, and stays away when that is final', async () => {
    const { clock, client, sockets, say } = await connected({ delayMs: [0, 300] })
    say({ type: 'pong' })
    sockets[0]?.close(CloseCode.unauthorized, '')
    await clock.advance(60_000)
    expect(client).toEqual(['up', 'pong', 'down 4401 for good'])
    expect(sockets).toHaveLength(1)
  })

  it('tries again and again, ever more slowly, while there is no network', async () => {
    const { clock, backend, client } = await connected()
    backend.setReachable(false)
    await clock.advance(60_000)
    const tries = client.filter((word) => word === 'down 1006').length
    expect(tries).toBeGreaterThan(8)
    expect(tries).toBeLessThan(20)
    backend.setReachable(true)
    await clock.advance(10_000)
    expect(client.at(-1)).toBe('up')
  })

  it('says nothing more after close, and tells the server', async () => {
    const { clock, line, client, server, say } = await connected({ delayMs: [10, 10] })
    say({ type: 'pong' })
    line.close()
    await clock.advance(60_000)
    expect([client, server]).toEqual([['up'], ['closed']])
    expect(clock.pending()).toBe(0)
  })
})
