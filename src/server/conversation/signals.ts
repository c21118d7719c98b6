import type { AgentFace, Page, Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Mail, Who } from '../mail.ts'
import type { Conversation } from '../storage.ts'

export interface SignalsOptions {
  /** The conversation. */
  id: string
  mail: Mail
  clock: Pick<Clock, 'now'>
  /** The sessions that watch it. */
  watchers: ReadonlyMap<string, { who: Who }>
}

/** What those who watch a conversation tell each other, and nobody keeps. */
export interface Signals {
  /** The session's side is writing: to each other, or, where it is an agent's `note` or they do not hold the conversation, agents alone hear it. */
  typing(session: string, signal: { on: boolean; note: boolean }, row: Conversation | null): void
  /** The session's side has read up to here: the others hear it, and whoever comes later. */
  read(session: string, seq: number): void
  /** The session's visitor is on this page now: agents hear it, and those who come later. */
  page(session: string, page: Pick<Page, 'url' | 'title'>): void
  /** The session has just begun to watch: it is told what the others know. */
  greet(session: string, who: Who): void
  /** When whoever holds it was seen to write last; 0 for never, as far as is remembered. */
  writingAt(): number
  /** Somebody has come or gone: agents are told which others look at it. */
  look(): void
  forget(): void
}

export function createSignals({ id, mail, clock, watchers }: SignalsOptions): Signals {
  /** How far each side has read; gone with the owner's memory, and said anew by clients. */
  const readUpTo = new Map<Who['role'], number>()
  /** Whom each session was told of last, as JSON. */
  const told = new Map<string, string>()
  let page: Page | null = null
  let writingAt = 0

  const post = (session: string, update: Update): void => mail.session(session, { type: 'update', update })

  function othersThan(mine: AgentFace): AgentFace[] {
    const others = [...watchers.values()].flatMap(({ who }) =>
      who.role === 'agent' && who.agent.id !== mine.id ? [who.agent] : [],
    )
    return [...new Map(others.map((agent) => [agent.id, agent])).values()]
  }

  return {
    typing(session, { on, note }, row) {
      const by = watchers.get(session)?.who
      if (!by) return
      const isHolder = by.role === 'agent' && row?.status === 'assigned' && row.agent?.id === by.agent.id
      const isSaid = by.role === 'visitor' || (!note && isHolder)
      if (isHolder && on) writingAt = clock.now()
      for (const [other, { who }] of watchers) {
        if (other === session || (who.role === 'visitor' && !isSaid)) continue
        const agent = by.role === 'agent' && who.role === 'agent' ? { agent: by.agent } : {}
        post(other, { type: 'typing', conversation: id, by: by.role, on, ...agent })
      }
    },
    read(session, seq) {
      const reader = watchers.get(session)?.who
      if (reader?.role === 'agent') mail.desk(reader.site, { type: 'seen', session, conversation: id, seq })
      const by = reader?.role
      if (!by || seq <= (readUpTo.get(by) ?? 0)) return
      readUpTo.set(by, seq)
      for (const [other, { who }] of watchers) if (who.role !== by) post(other, { type: 'read', conversation: id, by, seq })
    },
    page(session, { url, title }) {
      if (watchers.get(session)?.who.role !== 'visitor') return
      page = { type: 'page', conversation: id, url, title }
      for (const [other, { who }] of watchers) if (who.role === 'agent') post(other, page)
    },
    greet(session, { role }) {
      for (const [by, seq] of readUpTo) if (by !== role) post(session, { type: 'read', conversation: id, by, seq })
      if (page && role === 'agent') post(session, page)
    },
    writingAt: () => writingAt,
    look() {
      for (const session of told.keys()) if (!watchers.has(session)) told.delete(session)
      for (const [session, { who }] of watchers) {
        if (who.role !== 'agent') continue
        const agents = othersThan(who.agent)
        const now = JSON.stringify(agents)
        if (now !== (told.get(session) ?? '[]')) post(session, { type: 'looking', conversation: id, agents })
        told.set(session, now)
      }
    },
    forget() {
      readUpTo.clear()
      told.clear()
      page = null
    },
  }
}
