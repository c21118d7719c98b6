import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { CloseCode, type Failure, FRAME_BYTES } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Hub, Session } from '../hub.ts'
import type { Addresses } from './addresses.ts'
import { headersOf } from './people/headers-of.ts'
import type { Present, Sessions } from './people/sessions.ts'

export interface SocketsOptions {
  hub: Hub
  sessions: Sessions
  addresses: Addresses
  clock: Clock
  connectionsPerAddress: number
  onError(error: unknown): void
}

/** The WebSockets of the host: what stands between a connection and the hub. */
export interface Sockets {
  /** Take over a connection that asked for `/socket`. */
  upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): void
  /** Close what was opened with this session, by its id. Nothing that comes on these lines counts any more, whenever the other end lets go of them. */
  endSession(session: string): void
  /** Cut whatever is still connected. The hub has closed its lines before. */
  close(): void
}

/** Between `FRAME_BYTES` and this the hub refuses a frame in its own words (4400); beyond it the connection is not even read on (1009). */
const MAX_PAYLOAD_BYTES = FRAME_BYTES * 2
/** A client that leaves more than this untaken gets no more, and fetches the rest when it comes back. */
const MOST_UNSENT_BYTES = 1_048_576
/** How often the sessions behind open sockets are looked at: an open inbox keeps its session, and one that was ended elsewhere is closed. */
const SESSION_CHECK_MS = 60_000
const RETRY_AFTER_MS = 30_000

export function createSockets(options: SocketsOptions): Sockets {
  const { hub, sessions, addresses, clock, connectionsPerAddress, onError } = options
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD_BYTES, perMessageDeflate: false })
  const counts = new Map<string, number>()
  const bySession = new Map<string, Map<WebSocket, Session>>()
  let callOffCheck = clock.after(SESSION_CHECK_MS, checkSessions)

  function checkSessions(): void {
    callOffCheck = clock.after(SESSION_CHECK_MS, checkSessions)
    try {
      for (const session of bySession.keys()) if (!sessions.keep(session)) endSession(session)
    } catch (error) {
      // `storage`: the sessions cannot be read; they are looked at again in a minute.
      onError(error)
    }
  }

  function endSession(session: string): void {
    // Not 4401, which is final: the same browser may have a visitor's line open too. An agent's finds out when it comes back.
    for (const [socket, line] of bySession.get(session) ?? []) {
      socket.close(CloseCode.overloaded, 'The session was ended.')
      // The other end may take its time to close, or never do it.
      guarded(socket, () => line.closed())
    }
  }

  function open(socket: WebSocket, request: IncomingMessage, isOwn: boolean, present: Present | undefined): void {
    // ws has closed the connection already when it tells of a broken or too large frame.
    socket.on('error', () => {})
    const client = addresses.clientOf(request)
    const count = (counts.get(client) ?? 0) + 1
    if (count > connectionsPerAddress) {
      refuse(socket)
      return
    }
    const { origin } = request.headers
    const face = present && { id: present.agent.id, name: present.agent.name }
    const peer = { origin: isOwn ? addresses.url : origin, address: client, agent: face, device: present?.session }
    const session = hub.accept(lineOf(socket), peer)
    counts.set(client, count)
    const forget = present ? remember(present.session, socket, session) : () => {}

    socket.on('message', (data, isBinary) => guarded(socket, () => receive(socket, session, data, isBinary)))
    socket.on('close', () => {
      const left = (counts.get(client) ?? 1) - 1
      if (left > 0) counts.set(client, left)
      else counts.delete(client)
      forget()
      guarded(socket, () => session.closed())
    })
  }

  /** @returns how to forget it again. */
  function remember(id: string, socket: WebSocket, session: Session): () => void {
    const sockets = bySession.get(id) ?? new Map()
    bySession.set(id, sockets.set(socket, session))
    return () => {
      sockets.delete(socket)
      if (sockets.size === 0 && bySession.get(id) === sockets) bySession.delete(id)
    }
  }

  async function admit(request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
    const { origin, host, cookie } = request.headers
    const isOwn = origin !== undefined && origin === addresses.ownOrigin(host)
    // A cookie goes along with every socket to us, whatever page opened it: only our own pages may use it.
    const present = isOwn && cookie !== undefined ? await sessions.of(headersOf(request, addresses)) : undefined
    server.handleUpgrade(request, connection, head, (socket) => guarded(socket, () => open(socket, request, isOwn, present)))
    // Ended while it was being opened.
    if (present && !sessions.keep(present.session)) endSession(present.session)
  }

  function guarded(socket: WebSocket, task: () => void): void {
    try {
      task()
    } catch (error) {
      // Whatever fails here (`storage`, or a fault of ours) ends this line and not the server; the client comes back.
      onError(error)
      socket.close(CloseCode.overloaded, 'Something went wrong here.')
    }
  }

  return {
    upgrade(request, connection, head) {
      admit(request, connection, head).catch((error: unknown) => {
        // `storage`: whose session it is cannot be read. The client comes back.
        onError(error)
        connection.destroy()
      })
    },
    endSession,
    close() {
      callOffCheck()
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

function receive(socket: WebSocket, session: Session, data: RawData, isBinary: boolean): void {
  // ws still hands on what comes while the other end has not answered the close.
  if (socket.readyState !== socket.OPEN) return
  if (isBinary) socket.close(CloseCode.badCommand, 'Frames are text.')
  else session.receive(String(data))
}

function lineOf(socket: WebSocket) {
  return {
    send(frame: string): void {
      if (socket.readyState !== socket.OPEN) return
      // What is on its way still arrives before the close does, so that a client with much to catch up on gets on with every try.
      if (socket.bufferedAmount > MOST_UNSENT_BYTES)
        socket.close(CloseCode.overloaded, 'Too much at once. Come back for the rest.')
      else socket.send(frame)
    },
    close: (code: number, reason: string): void => socket.close(code, reason),
  }
}

function refuse(socket: WebSocket): void {
  const message = 'Too many connections from this address.'
  const failure: Failure = { type: 'error', code: 'too-many', message, retryAfterMs: RETRY_AFTER_MS }
  socket.send(JSON.stringify(failure))
  socket.close(CloseCode.tooMany, 'too-many')
}
