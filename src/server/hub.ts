import type { AgentFace } from '../protocol/index.ts'
import type { Clock } from '../time/clock.ts'
import type { Storage } from './storage.ts'

/** One of the owner's sites. */
export interface Site {
  id: string
  name: string
  /** Exact origins (`https://shop.example`) whose pages may open a visitor's line; `'any'` is for in-page backends alone. */
  origins: readonly string[] | 'any'
}

export interface HubOptions {
  storage: Storage
  sites: readonly Site[]
  clock?: Clock
  /** A one-way hash of a visitor's token, hex or base64url: all that is ever kept of it. */
  digest: (token: string) => Promise<string>
  /** How many commands a line may send: `burst` at once, `perSecond` in the long run. Default `{ burst: 120, perSecond: 4 }`. */
  pace?: { burst: number; perSecond: number }
  /** How long an agent whose last line was lost still counts as online, so that a reload is not an absence. Default `5000`. */
  presenceGraceMs?: number
  /** Called for each failure inside that no client can be told of, such as storage that fails while a wait expires. */
  onError?: (error: unknown) => void
}

/** What a host hands to the hub for each connection. */
export interface Socket {
  send(frame: string): void
  close(code: number, reason: string): void
}

/** Who is on the other end, as far as the host knows before the first frame. */
export interface Peer {
  /** The page's origin as the browser told; absent for in-page lines. */
  origin?: string | undefined
  /** The agent whose session the connection bears; without one only visitors' hellos are taken. */
  agent?: AgentFace | undefined
}

/** One connection's way into the hub. */
export interface Session {
  receive(frame: string): void
  /** The connection is gone, whoever closed it. */
  closed(): void
}

/** The rules of the house, free of any platform. */
export interface Hub {
  /** Take up the deadlines that storage remembers. Resolves when all are kept. */
  start(): Promise<void>
  accept(socket: Socket, peer: Peer): Session
  /** Check a playbook and put it in force. Rejects with `bad-playbook`; the one before then stays in force. */
  publish(site: string, playbook: unknown): Promise<{ version: string }>
  /** Close every line (4503) and let what is under way come to its end. Storage stays open. */
  stop(): Promise<void>
}
