import {
  createDesk,
  createVisitorChat,
  type Desk,
  type DeskConversation,
  type Item,
  memoryStore,
  type Store,
  type VisitorChat,
  type VisitorChatOptions,
} from '../../../src/chat/index.ts'
import { versionOf } from '../../../src/playbook/index.ts'
import type { Peer } from '../../../src/server/hub.ts'
import { memoryStorage } from '../../../src/server/memory.ts'
import { createFakeClock, type FakeClock } from '../../../src/testing/clock.ts'
import { type Faults, noFaults } from '../../../src/testing/faults.ts'
import { createFaultyBackend, type FaultyBackend } from '../../../src/testing/faulty-backend.ts'
import { faultyStorage } from '../../../src/testing/faulty-storage.ts'
import { createLife, type Life } from '../../../src/testing/life.ts'
import { createRandom } from '../../../src/testing/random.ts'
import { shopPlaybook } from '../../playbook/specimens.ts'
import { type MakeServer, oneProcess, type Server } from './processes.ts'

export const SITE = 'shop'

/** A person at a screen: what they run can be ended and begun anew, what their browser keeps stays. */
interface Seat<Program> {
  life: Life
  backend: FaultyBackend
  program: Program
}

export type MakeVisitor = (options: VisitorChatOptions) => VisitorChat

/** Who plays: by default the real ones. */
export interface Cast {
  makeVisitor?: MakeVisitor
  makeServer?: MakeServer
}

export interface Sitter {
  face: { id: string; name: string }
  store: Store
  seat: Seat<Desk> | null
  open: DeskConversation | null
}

/** One server, one visitor with several tabs, two agents, and every connection between them in the weather. */
export function createWorld(diceSeed: number, { makeVisitor = createVisitorChat, makeServer = oneProcess }: Cast = {}) {
  const clock: FakeClock = createFakeClock()
  const random = createRandom(diceSeed)
  const storage = memoryStorage()
  const visitorStore = memoryStore()
  const tabs: (Seat<VisitorChat> | null)[] = [null, null]
  const agents: Sitter[] = ['Ada', 'Grace'].map((name) => ({
    face: { id: name.toLowerCase(), name },
    store: memoryStore(),
    seat: null,
    open: null,
  }))
  let weather: Faults = noFaults
  let failure = 0
  let loads = 0
  let server: { hub: Server; life: Life } | null = null
  const offline = new Set<FaultyBackend>()
  /** Conversations that were ever kept. */
  const conversations = new Set<string>()
  /** What was ever shown as sent. */
  const shownAsSent = new Set<string>()
  const disk: typeof storage = {
    ...storage,
    append(write) {
      conversations.add(write.conversation.id)
      return storage.append(write)
    },
  }

  const seats = () => [...tabs, ...agents.map(({ seat }) => seat)].filter((seat) => seat !== null)

  function note(item: Item): void {
    if ((item.kind === 'visitor' || item.kind === 'agent') && item.delivery === 'sent') shownAsSent.add(item.key)
  }

  function reach(): void {
    for (const { backend } of seats()) backend.setReachable(server !== null && !offline.has(backend))
  }

  function backendFor(life: Life, peer: Peer): FaultyBackend {
    const accept: Parameters<typeof createFaultyBackend>[0]['accept'] = (socket) => {
      if (server) return server.hub.accept(socket, peer)
      // It went down between the knock and the door.
      socket.close(1006, '')
      return { receive() {}, closed() {} }
    }
    return createFaultyBackend({ accept, clock: life.clock, random, faults: weather })
  }

  return {
    clock,
    storage,
    visitorStore,
    tabs,
    agents,
    conversations,
    /** How often the visitor has asked for a new conversation. */
    startedAnew: 0,
    /** From the first such time on, a tab changes conversations when it is loaded. */
    era(): string {
      return this.startedAnew === 0 ? '' : `${this.startedAnew} ${loads}`
    },
    shownAsSent,
    startServer(): void {
      if (server) return
      const life = createLife(clock)
      const mine = faultyStorage({ storage: disk, life, random, slowMs: 20, failure: () => failure })
      const digest = async (token: string) => token
      const sites = [{ id: SITE, name: 'Shop', origins: 'any' as const }]
      const hub = makeServer({ storage: mine, clock: life.clock, sites, digest }, random)
      server = { hub, life }
      reach()
      // A process whose disk fails as it starts would be started again.
      const begin = (): void => void hub.start().catch(() => life.clock.after(1_000, begin))
      begin()
    },
    /** As a deployment does it: lines are closed tidily. */
    stopServer(): void {
      const stopped = server
      server = null
      stopped?.hub.stop().then(() => stopped.life.end())
    },
    /** As a power cut does it. */
    killServer(): void {
      server?.life.end()
      server = null
      reach()
    },
    openTab(slot: number): void {
      loads++
      const life = createLife(clock)
      const backend = backendFor(life, {})
      const page = () => ({ url: 'https://shop.example/', title: 'Shop', referrer: '' })
      const program = makeVisitor({ site: SITE, backend, playbook: shopPlaybook, store: visitorStore, page, clock: life.clock })
      tabs[slot] = { life, backend, program }
      reach()
      program.$items.subscribe((items) => items.forEach(note))
      program.begin()
    },
    /** `isTidy`: the page hears that it goes; else it is gone. */
    closeTab(slot: number, isTidy: boolean): void {
      const seat = tabs[slot]
      if (isTidy) seat?.program.destroy()
      else seat?.life.end()
      tabs[slot] = null
    },
    sitDown(who: number): void {
      const agent = agents[who]
      if (!agent) return
      agent.seat?.program.destroy()
      const life = createLife(clock)
      const backend = backendFor(life, { agent: agent.face })
      const program = createDesk({
        site: SITE,
        agent: agent.face.id,
        backend,
        playbook: async () => shopPlaybook,
        store: agent.store,
        clock: life.clock,
      })
      agent.seat = { life, backend, program }
      agent.open = null
      reach()
    },
    setNetwork(seat: Seat<unknown> | null | undefined, isUp: boolean): void {
      if (!seat) return
      if (isUp) offline.delete(seat.backend)
      else offline.add(seat.backend)
      reach()
    },
    setWeather(faults: Faults, storageFailure: number): void {
      weather = faults
      failure = storageFailure
      for (const { backend } of seats()) backend.setFaults(faults)
    },
    end(): void {
      for (const { program, life } of seats()) {
        program.destroy()
        life.end()
      }
      server?.life.end()
    },
    note,
    publish: () =>
      storage.publish(
        SITE,
        shopPlaybook.id,
        { version: versionOf(shopPlaybook), at: 0, source: 'configuration' },
        JSON.stringify(shopPlaybook),
      ),
  }
}

export type World = ReturnType<typeof createWorld>
