import ReconnectingWebSocket from 'partysocket/ws'
import { isFinalClose, type Update } from '../protocol/index.ts'
import { writeJson } from '../protocol/json.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import type { Backend, Line, LineEvents } from './backend.ts'
import { isUpdate } from './plausible.ts'

export interface WebsocketOptions {
  /** The address of the reference host, or of one that takes files as it does, where these go. Default: there are no files. */
  files?: string | undefined
  /** How files are sent, where that is not for the page to do as it does by itself. */
  fetch?: typeof fetch | undefined
  /** The constructor to use, where the platform has none (Node 20) or a test wants its own. */
  WebSocket?: unknown
  clock?: Clock
  /** 0 ≤ r < 1, for the spread of reconnects. Default `Math.random`. */
  random?: () => number
}

/** The first retry comes within this, in milliseconds; each further one within twice as much, up to the longest. */
const SHORTEST_BACKOFF_MS = 1_000
const LONGEST_BACKOFF_MS = 20_000
/** A slow upgrade is let be for this long; partysocket's own 4 s would kill it again and again. */
const CONNECT_MS = 12_000
const NO_CODE = 1006

/**
 * A backend behind a WebSocket, at `url` (`wss://chat.example/socket`).
 *
 * Reconnects for ever with exponential backoff and jitter, less after `Line.reconnect`, and at once when the browser says that it is
 * online again. It stops for good when the server closes with 4401, 4403 or 4406, and when the page's content security policy forbids the address.
 */
export function websocketBackend(url: string, options: WebsocketOptions = {}): Backend {
  const { files, fetch } = options
  return {
    open: (events) => openLine(url, events, options),
    ...(files && { files: async () => (await import('./http-files.ts')).filesAt(files, fetch) }),
  }
}

function openLine(
  url: string,
  events: LineEvents,
  { WebSocket, clock = systemClock, random = Math.random }: WebsocketOptions,
): Line {
  let tries = 0
  let nextDelayMs = 0
  let isUp = false
  let isOver = false
  /** Whether the present try, or connection, has not been called lost yet. */
  let isTrying = true
  let hurry = (): void => {}

  // partysocket would wait a fixed time, the same for every client that a restart has cut off: the wait is ours, in front of the address.
  function address(): Promise<string> {
    isTrying = true
    return new Promise((resolve) => {
      const callOff = clock.after(nextDelayMs, () => resolve(url))
      hurry = () => {
        callOff()
        resolve(url)
      }
    })
  }

  const socket = new ReconnectingWebSocket(address, [], {
    startClosed: true,
    maxEnqueuedMessages: 0,
    minReconnectionDelay: 0,
    maxReconnectionDelay: 0,
    connectionTimeout: CONNECT_MS,
    shouldReconnectOnClose: ({ code }) => !isFinalClose(code),
    ...(WebSocket !== undefined && { WebSocket }),
  })

  function down(code: number, isFinal: boolean): void {
    if (isOver || !isTrying) return
    isTrying = false
    isUp = false
    nextDelayMs = Math.min(SHORTEST_BACKOFF_MS * 2 ** tries++, LONGEST_BACKOFF_MS) * (0.5 + random() / 2)
    if (isFinal) close()
    events.onDown({ code, final: isFinal })
  }

  // An error is followed by another try and, if there was a socket, has been preceded by a close that hides its code.
  socket.onerror = () => down(NO_CODE, false)
  socket.onclose = ({ code }) => {
    if (code !== 1000) down(code, isFinalClose(code))
    else if (isUp) down(NO_CODE, false)
  }
  socket.onopen = () => {
    isUp = true
    events.onUp()
  }
  socket.onmessage = ({ data }) => {
    const update = read(data)
    if (!update) return
    tries = 0
    events.onUpdate(update)
  }

  function onViolation(violation: SecurityPolicyViolationEvent): void {
    if (violation.effectiveDirective === 'connect-src' && url.startsWith(violation.blockedURI)) down(NO_CODE, true)
  }

  const onOnline = (): void => hurry()

  function close(): void {
    isOver = true
    hurry()
    globalThis.removeEventListener?.('online', onOnline)
    globalThis.document?.removeEventListener('securitypolicyviolation', onViolation)
    socket.close()
  }

  globalThis.addEventListener?.('online', onOnline)
  globalThis.document?.addEventListener('securitypolicyviolation', onViolation)
  socket.reconnect()

  return {
    send: (command) => isUp && socket.send(writeJson(command)),
    reconnect(delayMs = 0) {
      const wasUp = isUp
      isUp = false
      nextDelayMs = delayMs
      socket.reconnect()
      if (wasUp) events.onDown({ code: NO_CODE, final: false })
      if (delayMs === 0) hurry()
    },
    close,
  }
}

/** `undefined` for a frame that is no update: a proxy's words, a half of something. The silence that follows is noticed elsewhere. */
function read(data: unknown): Update | undefined {
  try {
    const value: unknown = JSON.parse(String(data))
    return isUpdate(value) ? value : undefined
  } catch {
    return undefined
  }
}
