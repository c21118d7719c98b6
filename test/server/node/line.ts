import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { PROTOCOL_VERSION, type Update } from '../../../src/protocol/index.ts'
import type { Host } from '../../../src/server/node/host.ts'

/** One WebSocket to a host, as a test talks through it. */
export interface TestLine {
  socket: WebSocket
  say(command: object): void
  /** The next update of this type that was not looked at yet, or one to come. Rejects when the line closes before. */
  next<Type extends Update['type']>(type: Type): Promise<Extract<Update, { type: Type }>>
  /** The code that the line was closed with, when it is. */
  closed: Promise<number>
}

export async function openLine(host: Host, headers: Record<string, string>): Promise<TestLine> {
  const socket = new WebSocket(`ws://127.0.0.1:${host.port}/socket`, { headers: { host: `localhost:${host.port}`, ...headers } })
  onTestFinished(() => socket.terminate())
  const updates: Update[] = []
  let wake = (): void => {}
  socket.on('message', (data) => {
    updates.push(JSON.parse(String(data)) as Update)
    wake()
  })
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      resolve(code)
      wake()
    })
  })
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))
  // A server that cuts a line in the middle of a frame is what some tests are about.
  socket.on('error', () => {})
  return {
    socket,
    closed,
    say: (command) => socket.send(JSON.stringify(command)),
    async next(type) {
      for (;;) {
        const index = updates.findIndex((update) => update.type === type)
        if (index >= 0) return updates.splice(index, 1)[0] as never
        if (socket.readyState === WebSocket.CLOSED)
          throw new Error(`The line closed before "${type}" came; there was ${JSON.stringify(updates)}`)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

export const visitorHello = { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token: 't'.repeat(43) }
export const agentHello = { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: 'shop', online: true }
