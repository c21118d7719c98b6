/** Why a line was closed by the server, as WebSocket close codes; they echo HTTP. */
export const CloseCode = {
  /** The frame was not a command of this protocol, was too large, or came out of turn. */
  badCommand: 4400,
  /** No token or session, or one that is no longer good. */
  unauthorized: 4401,
  /** Known, but not allowed: another site's origin, another visitor's conversation. */
  forbidden: 4403,
  /** The two ends speak different versions of the protocol. */
  version: 4406,
  /** Nothing was heard for `SILENCE_MS`. */
  silent: 4408,
  /** Too many commands; come back after the `retryAfterMs` of the `error` update that came before. */
  tooMany: 4429,
  /** The server is stopping or has too much to do. */
  overloaded: 4503,
} as const

export type CloseCode = (typeof CloseCode)[keyof typeof CloseCode]

/** Codes after which the same client would be refused again: it stops instead of reconnecting. */
const FINAL: ReadonlySet<number> = new Set([CloseCode.unauthorized, CloseCode.forbidden, CloseCode.version])

/** Whether a client should stay away after this close code. */
export const isFinalClose = (code: number): boolean => FINAL.has(code)
