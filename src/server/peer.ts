import type { AgentFace, Fields } from '../protocol/index.ts'
import type { Sink } from './crm/sink.ts'

/** One of the owner's sites. */
export interface Site {
  id: string
  name: string
  /** Exact origins (`https://shop.example`) whose pages may open a visitor's line; `'any'` is for in-page backends alone. */
  origins: readonly string[] | 'any'
  /** After how long a conversation that nobody has finished, and no agent has taken, becomes a lead (R32). Default: it does not. */
  leadAfterMs?: number | undefined
  /** Where leads, deals and activities go as they are made, beside this server's own storage. Default: nowhere. */
  sinks?: readonly Sink[] | undefined
  /** A phone number as a visitor typed it, in E.164; `undefined` when it is none. Default: numbers are kept as they were typed. */
  dial?: ((phone: string) => string | undefined) | undefined
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
  /** Where in the network they are, such as an IP address: what is paced by it is shared by all who come from there. Absent for in-page lines. */
  address?: string | undefined
  /** The agent whose session the connection bears; without one only visitors' hellos are taken. */
  agent?: AgentFace | undefined
  /** The id of that session: what tells the agent's devices apart. */
  device?: string | undefined
}

/** Whom a site vouches for. */
export interface Identity {
  /** The site's own id of them. */
  user: string
  /** What it knows of them, by field: `name`, `email`, `phone`, `organization`, or a custom key. */
  fields: Fields
}
