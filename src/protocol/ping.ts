import * as v from 'valibot'

/** A script cannot see a WebSocket's own pings, so the client says this one. */
export const Ping = v.strictObject({ type: v.literal('ping') })
export type Ping = v.InferOutput<typeof Ping>

/** The answer to `ping`. */
export const Pong = v.strictObject({ type: v.literal('pong') })
export type Pong = v.InferOutput<typeof Pong>
