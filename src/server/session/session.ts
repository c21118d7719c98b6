import {
  type AgentCommand,
  CloseCode,
  type Failure,
  type FileLimits,
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
import type { Mail, SessionLetter, Who } from '../mail.ts'
import type { Identity, Peer, Site, Socket } from '../peer.ts'
import type { Storage } from '../storage.ts'
import { admit } from './admit.ts'
import { createCorrected } from './corrected.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { createBucket, type Pace } from './pace.ts'
import { createWishes, type WishesOptions } from './wishes.ts'

export interface SessionOptions extends Omit<WishesOptions, 'send'> {
  id: string
  socket: Socket
  peer: Peer
  sites: ReadonlyMap<string, Site>
  mail: Mail
  clock: Clock
  storage: Pick<Storage, 'epoch' | 'rules'>
  digest: (token: string) => Promise<string>
  files?: FileLimits | undefined
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
  const corrected = createCorrected(clock)
  let who: Who | null = null
  let dispatch: Dispatch | null = null
  let epoch = ''
  let isOver = false
  /** Frames that wait for the hello, or an identity, to be looked at. */
  const frames: string[] = []
  let isHolding = false
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

  const send = (update: Update): void => {
    if (isOver) return
    corrected.told(update)
    socket.send(JSON.stringify(update))
  }
  const wishes = createWishes({ ...options, send })

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
    const admitted = await admit(hello, peer, options)
    if (isOver) return
    if ('refused' in admitted) return fail(admitted.refused, admitted.closeCode, admitted.message)
    who = admitted.who
    epoch = await options.storage.epoch()
    if (isOver) return
    const { site } = who
    dispatch = createDispatch(id, () => who ?? admitted.who, mail, {
      ping: () => send({ type: 'pong' }),
      forget: (visitor) => void wishes.forget(site, visitor),
      transcript: (visitor, asked) => void wishes.transcript({ site, visitor, address: peer.address }, asked),
      // What is appended after it is appended as the one whom it names, so it waits for the answer.
      identify: (token) => holdWhile(wishes.identify(site, token).then(becomeKnown)),
    })
    mail.desk(who.site, {
      type: 'join',
      session: id,
      agent: who.role === 'agent' ? who.agent : undefined,
      device: peer.device,
      online: hello.role === 'agent' && hello.online,
      idleMs: hello.role === 'agent' ? hello.idleMs : undefined,
    })
    if (hello.role === 'visitor' && hello.resume) dispatch.command({ type: 'watch', ...hello.resume })
  }

  function becomeKnown(identity: Identity | null): void {
    if (identity && who?.role === 'visitor') who = { ...who, identity }
  }

  /** Keep what comes from now on until `task` is done. */
  function holdWhile(task: Promise<unknown>): void {
    isHolding = true
    void task.finally(() => {
      isHolding = false
      while (frames.length > 0 && !isHolding) handle(frames.shift() ?? '')
    })
  }

  function welcome({ online: agentsOnline, open }: { online: boolean; open?: false }): void {
    const agent = who?.role === 'agent' ? { agent: who.agent } : {}
    const files = options.files ? { files: options.files } : {}
    const transcripts = options.transcripts ? { transcripts: true } : {}
    const hours = open === undefined ? {} : { open }
    send({ type: 'welcome', version: PROTOCOL_VERSION, epoch, agentsOnline, ...hours, ...files, ...transcripts, ...agent })
    const updates = held ?? []
    held = null
    for (const update of updates) send(update)
  }

  function handle(frame: string): void {
    if (isOver) return
    attempt(() => {
      const command: VisitorCommand | AgentCommand = who?.role === 'agent' ? parseAgentCommand(frame) : parseVisitorCommand(frame)
      if (!dispatch?.command(corrected.command(command)))
        fail('bad-command', CloseCode.badCommand, 'A hello comes once, as the first frame.')
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
      if (isHolding) frames.push(frame)
      else if (who) handle(frame)
      else
        attempt(() => {
          const hello = parseHello(frame)
          // `storage`: not even the epoch could be read. The client comes back later.
          holdWhile(greet(hello).catch(() => fail('storage', CloseCode.overloaded, 'The server cannot read its storage.')))
        })
    },
    letter(letter) {
      if (isOver) return
      if (letter.type === 'joined') welcome(letter)
      else if (letter.type === 'detached') dispatch?.detached(letter.conversation)
      else if (held) held.push(letter.update)
      else send(letter.update)
    },
    close,
    closed: end,
  }
}
