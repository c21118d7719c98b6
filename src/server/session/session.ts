import {
  type AgentCommand,
  CloseCode,
  type FileLimits,
  type Hello,
  isFrontdeskError,
  PROTOCOL_VERSION,
  parseAgentCommand,
  parseHello,
  parseVisitorCommand,
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
import { createLine } from './line.ts'
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

/** One connection: lets it in by its first frame, and keeps its pace. */
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
  /** Frames that wait for the hello, or an identity, to be looked at. */
  const frames: string[] = []
  let isHolding = false
  /** Updates that must not come before `welcome`; `null` once it is sent. */
  let held: Update[] | null = []
  const line = createLine({
    socket,
    clock,
    onEnd() {
      dispatch?.end()
      options.onEnd()
    },
  })

  const send = (update: Update): void => {
    corrected.told(update)
    line.send(update)
  }
  const wishes = createWishes({ ...options, send })

  async function greet(hello: Hello): Promise<void> {
    const admitted = await admit(hello, peer, options)
    if (line.isOver()) return
    if ('refused' in admitted) return line.fail(admitted.refused, admitted.closeCode, admitted.message)
    who = admitted.who
    epoch = await options.storage.epoch()
    if (line.isOver()) return
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
    if (line.isOver()) return
    attempt(() => {
      const command: VisitorCommand | AgentCommand = who?.role === 'agent' ? parseAgentCommand(frame) : parseVisitorCommand(frame)
      if (!dispatch?.command(corrected.command(command)))
        line.fail('bad-command', CloseCode.badCommand, 'A hello comes once, as the first frame.')
    })
  }

  function attempt(task: () => void): void {
    try {
      task()
    } catch (error) {
      // `version`, `bad-command`: this line is closed; nobody else notices. Anything else is a fault of ours and goes up.
      if (isFrontdeskError(error, 'version')) return line.fail('version', CloseCode.version, error.message)
      if (!isFrontdeskError(error, 'bad-command')) throw error
      const { path } = error.details
      line.fail('bad-command', CloseCode.badCommand, path ? `${path}: ${error.message}` : error.message)
    }
  }

  return {
    receive(frame) {
      if (line.isOver()) return
      line.heard()
      const retryAfterMs = bucket.take()
      if (retryAfterMs > 0)
        return line.fail('too-many', CloseCode.tooMany, 'Too many commands; come back more slowly.', retryAfterMs)
      if (isHolding) frames.push(frame)
      else if (who) handle(frame)
      else
        attempt(() => {
          const hello = parseHello(frame)
          // `storage`: not even the epoch could be read. The client comes back later.
          holdWhile(greet(hello).catch(() => line.fail('storage', CloseCode.overloaded, 'The server cannot read its storage.')))
        })
    },
    letter(letter) {
      if (line.isOver()) return
      if (letter.type === 'joined') welcome(letter)
      else if (letter.type === 'detached') dispatch?.detached(letter.conversation)
      else if (held) held.push(letter.update)
      else send(letter.update)
    },
    close: line.close,
    closed: line.end,
  }
}
