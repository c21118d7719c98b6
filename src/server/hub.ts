import { CloseCode, FrontdeskError, newId } from '../protocol/index.ts'
import { systemClock } from '../time/clock.ts'
import { type ConversationActor, createConversation } from './conversation/conversation.ts'
import { createCourier } from './crm/courier.ts'
import type { DeliveryKey } from './crm/outbox.ts'
import { createDesk, type DeskActor } from './desk/desk.ts'
import type { HubOptions } from './hub-options.ts'
import type { Mail } from './mail.ts'
import type { Identity, Peer, Socket } from './peer.ts'
import { createPublisher, type Publisher } from './playbooks/publisher.ts'
import { createRounds } from './rounds.ts'
import { heldBy } from './rules/held-by.ts'
import { createRuleKeeper, type RuleKeeper } from './rules/rule-keeper.ts'
import type { KeptRules } from './rules/rules.ts'
import { createSession, type SessionActor } from './session/session.ts'
import type { Conversation } from './storage.ts'
import { createTranscripts } from './transcript/transcripts.ts'

export type { HubOptions } from './hub-options.ts'
export type { Identity, Peer, Site, Socket } from './peer.ts'

/** One connection's way into the hub. */
export interface Session {
  receive(frame: string): void
  /** The connection is gone, whoever closed it. */
  closed(): void
}

/** The rules of the house, free of any platform. */
export interface Hub {
  /** Take up the deadlines and the deliveries that storage remembers. Resolves when all deadlines are kept. */
  start(): Promise<void>
  accept(socket: Socket, peer: Peer): Session
  /** Check a playbook and put it in force. Rejects with `bad-playbook`; the one before then stays in force. */
  publish(site: string, playbook: unknown): Promise<{ version: string }>
  /** Drafts, numbered versions, and the way back. */
  readonly publisher: Publisher
  /** What administrators set for a site; a change counts at once. */
  readonly rules: RuleKeeper
  /** Who there is, or how many conversations somebody is to hold, has changed: every desk looks anew, and tells its agents. */
  staffChanged(): void
  /** What this agent holds, on every site, goes back into Unassigned: they may not come in any more. Each as soon as its turn comes; again, it changes nothing more. */
  release(agent: string): Promise<void>
  /** Bring a delivery once more, now. `false`: there is none such that is not done. */
  retry(delivery: DeliveryKey): Promise<boolean>
  /** Close every line (4503) and let what is under way come to its end. Storage stays open. */
  stop(): Promise<void>
}

const PACE = { burst: 120, perSecond: 4 }
const PRESENCE_GRACE_MS = 5_000

async function vouchForNobody(): Promise<Identity> {
  throw new FrontdeskError('unauthorized', 'This backend has no key to check identity tokens with.', {})
}

/** Make a hub. It takes connections at once; call `start` so that waits which began before a restart end in time. */
export function createHub(options: HubOptions): Hub {
  const { storage, clock = systemClock, pace = PACE, presenceGraceMs = PRESENCE_GRACE_MS, onError = () => {} } = options
  const { digest, agents = async () => [], usualWait = async () => undefined, ended = async () => [] } = options
  const sites = new Map(options.sites.map((site) => [site.id, site]))
  const conversations = new Map<string, ConversationActor>()
  const desks = new Map<string, DeskActor>()
  const sessions = new Map<string, SessionActor>()
  const peers = new Map<string, Peer>()
  const publisher = createPublisher({ storage, sites, clock })
  const courier = createCourier({ storage, sites: sites.values(), clock, onError })
  const transcripts = options.mailer && createTranscripts({ mailer: options.mailer, storage, sites, clock, onError })

  const here: Mail = {
    conversation: (id, letter) => conversation(id).receive(letter),
    desk: (site, letter) => desk(site).receive(letter),
    session: (id, letter) => sessions.get(id)?.letter(letter),
  }
  const mail = options.mail?.(here) ?? here

  function conversation(id: string): ConversationActor {
    const known = conversations.get(id)
    if (known) return known
    const made = createConversation({ id, storage, mail, clock, sites, digest, agents, usualWait, onMade: courier.wake, onError })
    conversations.set(id, made)
    return made
  }

  function desk(site: string): DeskActor {
    const known = desks.get(site)
    if (known) return known
    const { pushes } = options
    const made = createDesk({ site, storage, mail, clock, presenceGraceMs, agents: () => agents(site), pushes, onError })
    desks.set(site, made)
    return made
  }

  async function forget(site: string, visitor: string): Promise<void> {
    for (const row of await storage.erase(site, visitor)) erased(row)
  }

  function erased(row: Conversation): void {
    mail.conversation(row.id, { type: 'erased' })
    mail.desk(row.site, { type: 'erased', row })
  }

  async function release(agent: string): Promise<void> {
    for (const id of await heldBy(agent, sites.keys(), storage)) mail.conversation(id, { type: 'release', agent })
  }

  /** What was on its way to them as they were let go, and what the server was stopped in the middle of. */
  async function releaseEnded(): Promise<void> {
    for (const agent of await ended()) await release(agent)
  }

  function forgetIdle(): void {
    for (const [id, actor] of conversations) if (actor.isIdle()) conversations.delete(id)
  }

  const rounds = createRounds({ storage, sites, mail, clock, forgetIdle, releaseEnded, onErased: erased, onError })
  const rules = createRuleKeeper({
    storage,
    clock,
    onChange(site: string, before: KeptRules, after: KeptRules) {
      mail.desk(site, { type: 'rules' })
      rounds.eraseOld()
      // They come back, and are judged anew.
      for (const [session, { origin, agent }] of peers)
        if (!agent && origin !== undefined && before.origins.includes(origin) && !after.origins.includes(origin))
          sessions.get(session)?.close(CloseCode.overloaded, 'The rules of this site have changed.')
    },
  })

  return {
    async start() {
      courier.start()
      rounds.start()
      if (options.pushes) for (const site of sites.keys()) mail.desk(site, { type: 'wake' })
      for (const { id } of await storage.waiting()) mail.conversation(id, { type: 'wake' })
    },
    accept(socket, peer) {
      const id = newId()
      const onEnd = (): void => {
        sessions.delete(id)
        peers.delete(id)
      }
      const { identify = vouchForNobody, files } = options
      const given = { mail, clock, storage, digest, identify, forget, files, transcripts, pace }
      const session = createSession({ id, socket, peer, sites, ...given, onEnd })
      sessions.set(id, session)
      peers.set(id, peer)
      return session
    },
    async publish(site, playbook) {
      const { version, id } = await publisher.publish(site, playbook, { source: 'configuration' })
      await storage.arrange(site, [id])
      return { version }
    },
    publisher,
    rules,
    release,
    staffChanged() {
      for (const site of sites.keys()) mail.desk(site, { type: 'staff' })
    },
    async retry(delivery) {
      const isDue = await storage.retry(delivery, clock.now())
      if (isDue) courier.wake(delivery.site)
      return isDue
    },
    async stop() {
      rounds.stop()
      for (const session of [...sessions.values()]) session.close(CloseCode.overloaded, 'The server is stopping.')
      await Promise.all([...desks.values(), ...conversations.values()].map((actor) => actor.stop()))
      await courier.stop()
    },
  }
}
