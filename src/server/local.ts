import type { Backend, Line, LineEvents } from '../backend/backend.ts'
import { type AgentFace, isFinalClose, type Update } from '../protocol/index.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { FILE_LIMITS } from './files/kinds.ts'
import { createHub, type Hub, type HubOptions, type Session } from './hub.ts'
import { createLocalFiles } from './local-files.ts'
import { memoryStorage } from './memory.ts'
import type { Site } from './peer.ts'
import type { Storage } from './storage.ts'
import type { Mailer } from './transcript/mailer.ts'

export interface LocalBackendOptions {
  /** The site's id. Default `'demo'`. */
  site?: string | undefined
  /** The playbook in force, or several in the order in which they are tried; checked as a server checks them. */
  playbook: unknown
  /** Default: memory, which is gone with the page. */
  storage?: Storage | undefined
  /** Whom an identity token names; see `HubOptions`. Default: nobody is vouched for. */
  identify?: NonNullable<HubOptions['identify']> | undefined
  /** Where leads, deals and activities go. Default: nowhere but into `storage`. */
  sinks?: NonNullable<Site['sinks']> | undefined
  /** After how long an unfinished conversation becomes a lead. Default: it does not. */
  leadAfterMs?: number | undefined
  /** Where visitors' transcripts leave by e-mail. Default: none do. */
  mailer?: Mailer | undefined
  clock?: Clock | undefined
}

/** The reference backend, inside this page: the same hub as the server's, without a server. */
export interface LocalBackend {
  /** The visitor's way in. Each line is as good as a connection of its own. */
  visitor: Backend
  /** An agent's way in, already signed in. */
  agent(face: AgentFace): Backend
  hub: Hub
  storage: Storage
}

/**
 * Run the whole backend in this page, for demos, tests and playing with a playbook.
 *
 * @throws {FrontdeskError} `bad-playbook`: rejects, with the path of each fault.
 */
export async function localBackend(options: LocalBackendOptions): Promise<LocalBackend> {
  const { site = 'demo', playbook, storage = memoryStorage(), clock = systemClock } = options
  const files = createLocalFiles(storage, clock)
  const faces = new Map<string, AgentFace>()
  const hub = createHub({
    agents: async () => [...faces.values()],
    storage: files.storage,
    clock,
    sites: [{ id: site, name: site, origins: 'any', sinks: options.sinks, leadAfterMs: options.leadAfterMs }],
    // Nobody but this page can read its memory, and `crypto.subtle` is missing where a demo is opened from a file.
    digest: async (token) => token,
    files: FILE_LIMITS,
    mailer: options.mailer,
    ...(options.identify && { identify: options.identify }),
  })
  // Each comes before those that were there.
  for (const one of [playbook].flat().reverse()) await hub.publish(site, one)
  await hub.start()
  const backend = (agent?: AgentFace): Backend => ({
    open: (events) => openLine(hub, agent, events, clock),
    files: async () => files.of(agent),
  })
  function agent(face: AgentFace): Backend {
    faces.set(face.id, face)
    return backend(face)
  }

  return { visitor: backend(), agent, hub, storage }
}

const RETRY_MS = 1_000

function openLine(hub: Hub, agent: AgentFace | undefined, events: LineEvents, clock: Clock): Line {
  let session: Session | null = null
  let isOver = false
  let callOff = connectIn(0)

  function connectIn(delayMs: number): () => void {
    return clock.after(delayMs, () => {
      let isOpen = true
      // Frames are text on this line too, and come in a turn of their own: what works here works over a wire.
      const socket = {
        send: (frame: string) => queueMicrotask(() => isOpen && !isOver && events.onUpdate(JSON.parse(frame) as Update)),
        close: (code: number) =>
          queueMicrotask(() => {
            isOpen = false
            down(code)
          }),
      }
      const mine = hub.accept(socket, { agent })
      session = {
        receive: (frame) => queueMicrotask(() => isOpen && mine.receive(frame)),
        closed() {
          isOpen = false
          mine.closed()
        },
      }
      events.onUp()
    })
  }

  function down(code: number, delayMs = RETRY_MS): void {
    if (isOver) return
    const wasUp = session !== null
    session = null
    isOver = isFinalClose(code)
    callOff()
    if (!isOver) callOff = connectIn(delayMs)
    if (wasUp) events.onDown({ code, final: isOver })
  }

  function hangUp(): void {
    session?.closed()
  }

  return {
    send(command) {
      session?.receive(JSON.stringify(command))
      return session !== null
    },
    reconnect(delayMs = 0) {
      hangUp()
      down(1006, delayMs)
    },
    close() {
      isOver = true
      callOff()
      hangUp()
      session = null
    },
  }
}
