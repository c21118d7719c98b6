import {
  type AgentCommand,
  CloseCode,
  type Failure,
  type Hello,
  isFrontdeskError,
  PROTOCOL_VERSION,
  parseAgentCommand,
  parseHello,
  parseVisitorCommand,
  SILENCE_MS,
  type Update,
  type VisitorCommand,
} from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Peer, Site, Socket } from '../peer.ts'
import type { Mail, SessionLetter, Who } from '../mail.ts'
import type { Storage } from '../storage.ts'
import { admit } from './admit.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { createBucket, type Pace } from './pace.ts'

export interface SessionOptions {
  id: string
  socket: Socket
  peer: Peer
  sites: ReadonlyMap<string, Site>
  mail: Mail
  clock: Clock
  storage: Pick<Storage, 'epoch'>
  digest: (token: string) => Promise<string>
  pace: Pace
  onEnd: () => void
}

/** One connection: lets it in by its first frame, keeps its pace, and notices its silence. */
export interface SessionActor {
  receive(frame: string): void
  letter(letter: SessionLetter): void
  /** Close the line from this end. */
  close(code: CloseCode, reason: string): void
  /** The line is gone. */
  closed(): void
}

export function createSession(options: SessionOptions): SessionActor {
  const { id, socket, peer, mail, clock, pace } = options
  const bucket = createBucket(pace, clock)
  let who: Who | null = null
  let dispatch: Dispatch | null = null
  let epoch = ''
  let isOver = false
  /** Frames that came while the hello was being looked at; `null` once they can be handled as they come. */
  let early: string[] | null = null
  /** Updates that must not come before `welcome`; `null` once it is sent. */
  let held: Update[] | null = []
  let heardAt = clock.now()
  let callOffListening = listen(SILENCE_MS)

  function listen(forMs: number): () => void {
    return clock.after(forMs, () => {
      const quietMs = clock.now() - heardAt
      if (quietMs >= SILENCE_MS) close(CloseCode.silent, 'Nothing was heard for too long.')
      else callOffListening = listen(SILENCE_MS - quietMs)
    })
  }

  const send = (update: Update): void => socket.send(JSON.stringify(update))

  function end(): void {
    if (isOver) return
    isOver = true
    callOffListening()
    dispatch?.end()
    options.onEnd()
  }

  function close(code: CloseCode, reason: string): void {
    if (isOver) return
    end()
    socket.close(code, reason)
  }

  /** Say what is wrong, then close: the update carries what a close frame has no room for. */
  function fail(code: Failure['code'], closeCode: CloseCode, message: string, retryAfterMs?: number): void {
    if (isOver) return
    send({ type: 'error', code, message, ...(retryAfterMs !== undefined && { retryAfterMs }) })
    close(closeCode, code)
  }

  async function greet(hello: Hello): Promise<void> {
    const admitted = await admit(hello, peer, options.sites, options.digest)
    if (isOver) return
    if ('refused' in admitted) return fail(admitted.refused, admitted.closeCode, admitted.message)
    who = admitted.who
    epoch = await options.storage.epoch()
    if (isOver) return
    dispatch = createDispatch(id, who, mail, () => send({ type: 'pong' }))
    mail.desk(who.site, {
      type: 'join',
      session: id,
      agent: who.role === 'agent' ? who.agent : undefined,
      online: hello.role === 'agent' && hello.online,
    })
    if (hello.role === 'visitor' && hello.resume) dispatch.command({ type: 'watch', ...hello.resume })
    const frames = early ?? []
    early = null
    for (const frame of frames) handle(frame)
  }

  function welcome(agentsOnline: boolean): void {
    const agent = who?.role === 'agent' ? { agent: who.agent } : {}
    send({ type: 'welcome', version: PROTOCOL_VERSION, epoch, agentsOnline, ...agent })
    const updates = held ?? []
    held = null
    for (const update of updates) send(update)
  }

  function handle(frame: string): void {
    if (isOver) return
    attempt(() => {
      const command: VisitorCommand | AgentCommand = who?.role === 'agent' ? parseAgentCommand(frame) : parseVisitorCommand(frame)
      if (!dispatch?.command(command)) fail('bad-command', CloseCode.badCommand, 'A hello comes once, as the first frame.')
    })
  }

  function attempt(task: () => void): void {
    try {
      task()
    } catch (error) {
      // `version`, `bad-command`: this line is closed; nobody else notices. Anything else is a fault of ours and goes up.
      if (isFrontdeskError(error, 'version')) return fail('version', CloseCode.version, error.message)
      if (!isFrontdeskError(error, 'bad-command')) throw error
      const { path } = error.details
      fail('bad-command', CloseCode.badCommand, path ? `${path}: ${error.message}` : error.message)
    }
  }

  return {
    receive(frame) {
      if (isOver) return
      heardAt = clock.now()
      const retryAfterMs = bucket.take()
      if (retryAfterMs > 0) return fail('too-many', CloseCode.tooMany, 'Too many commands; come back more slowly.', retryAfterMs)
      if (early) early.push(frame)
      else if (who) handle(frame)
      else
        attempt(() => {
          const hello = parseHello(frame)
          early = []
          // `storage`: not even the epoch could be read. The client comes back later.
          greet(hello).catch(() => fail('storage', CloseCode.overloaded, 'The server cannot read its storage.'))
        })
    },
    letter(letter) {
      if (isOver) return
      if (letter.type === 'joined') welcome(letter.agentsOnline)
      else if (letter.type === 'detached') dispatch?.detached(letter.conversation)
      else if (held) held.push(letter.update)
      else send(letter.update)
    },
    close,
    closed: end,
  }
}
