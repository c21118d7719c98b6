import type { Fault } from './fault.ts'

/** What each code tells beside itself. */
export interface ErrorDetails {
  /**
   * An option, or a call, that cannot be right. Thrown at once by the function that was given it. `why`: what is wrong with it, where it
   * is somebody's to mend who reads another language than the message's.
   */
  'bad-option': { option: string; why?: string }
  /** A playbook with faults; `faults` lists them all. Thrown by `createChat` and when a server publishes. */
  'bad-playbook': { faults: readonly Fault[] }
  /** A frame that is not a command or update of this protocol. The line is closed with 4400. */
  'bad-command': { path: string }
  /** Not signed in, or a token that is not good. The line is closed with 4401. */
  unauthorized: object
  /** Not yours: another origin, another visitor's conversation, another agent's. */
  forbidden: object
  /** Client and server are of different versions: reload the page, or update one of them. */
  version: { theirs: number }
  /** Too many commands. Wait for `retryAfterMs`, then go on; nothing is lost. */
  'too-many': { retryAfterMs: number }
  /** The conversation is closed and takes no more from visitors. Start a new one. */
  closed: object
  /** Somebody else was quicker: `by` holds the conversation now. */
  taken: { by: string }
  /** The same entry id came with another body. The first one stays. */
  'id-conflict': object
  /** The conversation does not await this now: a wait that is over, a second start. */
  'out-of-turn': object
  /** No such conversation, site, or playbook version. */
  'not-found': object
  /** A file that is larger than the server takes. */
  'too-large': { mostBytes: number }
  /** A file of a kind that the server does not take, or that is not what its name says. */
  'wrong-type': object
  /** No mail server has taken the e-mail. It can be asked for again. */
  undelivered: object
  /** The server could not store it. Nothing was acknowledged; the client tries again. */
  storage: object
  /** The chat was destroyed by its page. Make another one. */
  destroyed: object
  /** The backend cannot be reached. The playbook goes on; messages wait in the outbox. */
  offline: object
}

export type ErrorCode = keyof ErrorDetails

/**
 * The one error of this package. Told apart by `code`; `details` carries what the code promises.
 * `isFrontdeskError` also knows one that was made in another bundle or frame.
 */
export class FrontdeskError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'FrontdeskError'
  readonly code: Code
  readonly details: ErrorDetails[Code]

  constructor(code: Code, message: string, details: ErrorDetails[Code]) {
    super(message)
    this.code = code
    this.details = details
  }
}

/** Whether `error` is ours, and of this code if one is named. */
export function isFrontdeskError<Code extends ErrorCode>(error: unknown, code?: Code): error is FrontdeskError<Code> {
  const it = error as Partial<FrontdeskError> | null
  return typeof it === 'object' && it?.name === 'FrontdeskError' && (code === undefined || it.code === code)
}
