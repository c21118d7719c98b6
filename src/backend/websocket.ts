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
  clock?: Clock | undefined
  /** 0 ≤ r < 1, for the spread of reconnects. Default `Math.random`. */
  random?: (() => number) | undefined
}

/** The first retry comes within this, in milliseconds; each further one within twice as much, up to the longest. */
const SHORTEST_BACKOFF_MS = 1_000
const LONGEST_BACKOFF_MS = 20_000
/** A slow upgrade is let be for this long: less would kill it again and again. */
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
  { WebSocket: Socket = globalThis.WebSocket, clock = systemClock, random = Math.random }: WebsocketOptions,
): Line {
  /** The one that is listened to, connecting or connected. There is none while the next try is waited for. */
  let socket: WebSocket | undefined
  let isUp = false
  let tries = 0
  let callOff = (): void => {}

  function connect(): void {
    callOff()
    let own: WebSocket
    try {
      own = new (Socket as typeof WebSocket)(url)
    } catch {
      return lost(NO_CODE, true) // no such address, or no sockets on this platform: neither will be otherwise the next time
    }
    socket = own
    callOff = clock.after(CONNECT_MS, () => lost(NO_CODE))
    own.onopen = () => {
      if (socket !== own) return
      callOff()
      isUp = true
      events.onUp()
    }
    own.onmessage = ({ data }) => {
      const update = socket === own && read(data)
      if (!update) return
      tries = 0
      events.onUpdate(update)
    }
    own.onclose = ({ code }) => {
      if (socket === own) lost(code)
    }
    own.onerror = () => {} // what follows it, a close, has the code; Node's sockets throw an error that nobody listens to
  }

  function connectIn(delayMs: number): void {
    letGo()
    callOff = clock.after(delayMs, connect)
  }

  function letGo(): void {
    callOff()
    const former = socket
    socket = undefined
    isUp = false
    former?.close(1000)
  }

  function lost(code: number, isFinal = isFinalClose(code)): void {
    if (isFinal) close()
    else connectIn(Math.min(SHORTEST_BACKOFF_MS * 2 ** tries++, LONGEST_BACKOFF_MS) * (0.5 + random() / 2))
    events.onDown({ code, final: isFinal })
  }

  function onViolation({ disposition, effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void {
    // A policy that is only being tried out forbids nothing.
    if (disposition === 'enforce' && effectiveDirective === 'connect-src' && url.startsWith(blockedURI)) lost(NO_CODE, true)
  }

  function onOnline(): void {
    if (!socket) connect()
  }

  function close(): void {
    letGo()
    globalThis.removeEventListener?.('online', onOnline)
    globalThis.document?.removeEventListener('securitypolicyviolation', onViolation)
  }

  globalThis.addEventListener?.('online', onOnline)
  globalThis.document?.addEventListener('securitypolicyviolation', onViolation)
  connectIn(0)

  return {
    send(command) {
      if (isUp) socket?.send(writeJson(command))
      return isUp
    },
    reconnect(delayMs = 0) {
      const wasUp = isUp
      connectIn(delayMs)
      if (wasUp) events.onDown({ code: NO_CODE, final: false })
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
