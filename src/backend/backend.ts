import type { Command, Update } from '../protocol/index.ts'
import type { Files } from './files.ts'

/**
 * What Frontdesk needs of a server, any server: a line that carries commands up and updates down, as `PROTOCOL.md` tells.
 * `websocketBackend` is one, `localBackend` is another; `backendChecks` says whether yours is.
 */
export interface Backend {
  /**
   * Open a line, and keep it: one that is lost is opened again, until `close`. Never throws and never calls back synchronously;
   * what goes wrong is told by `onDown`.
   */
  open(events: LineEvents): Line
  /** How it takes files, where it does; which ones, `welcome` tells. The code for it may be fetched only now: rejects where it cannot be. */
  files?: (() => Promise<Files>) | undefined
}

/** What a line tells its owner, in this order: `onUp`, any number of `onUpdate`, `onDown`, and again from the start. */
export interface LineEvents {
  /** The line stands. The owner says `hello` now, whose answer is `welcome`. */
  onUp(): void
  /** An update has come. A line passes on whatever names a `type`; the owner ignores what it does not know. */
  onUpdate(update: Update): void
  /** The line is lost, or could not be opened. It is called before every new try, and after the last. */
  onDown(down: Down): void
}

export interface Down {
  /** The close code of the server, or 1006 when there was none. */
  code: number
  /** No further try will be made: the server has refused this client, or the page forbids the connection. */
  final: boolean
}

export interface Line {
  /** Hand a command to the line. `false`: the line is down and the command went nowhere. `true` promises nothing. */
  send(command: Command): boolean
  /** Give up the present connection, which seems dead, and open another one, `delayMs` from now. Default `0`. */
  reconnect(delayMs?: number): void
  /** Close for good. Nothing is called back after this. */
  close(): void
}
