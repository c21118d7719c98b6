import { type AgentFace, type Folder, ROWS_PER_UPDATE, type Row, type Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { DeskLetter, Mail, News } from '../mail.ts'
import { soughtIn } from '../said.ts'
import { type Conversation, folderFor, type Listed, type Storage } from '../storage.ts'
import { createOpening } from './opening.ts'
import { createPresence } from './presence.ts'
import { rowAt } from './row.ts'
import { teamOf } from './team.ts'

export interface DeskOptions {
  site: string
  storage: Storage
  mail: Mail
  clock: Clock
  presenceGraceMs: number
  /** Who answers at this site. */
  agents: () => Promise<readonly AgentFace[]>
  onError: (error: unknown) => void
}

/** One site's desk: who is online, and which rows each agent sees. Its letters are handled one after another. */
export interface DeskActor {
  receive(letter: DeskLetter): void
  stop(): Promise<void>
}

/** What says in whose folders a conversation is. */
type Standing = Pick<Conversation, 'status' | 'agent'>

/** An agent whose folder could not be read is told to come back after this. */
const RETRY_MS = 2_000

export function createDesk({ site, storage, mail, clock, presenceGraceMs, agents, onError }: DeskOptions): DeskActor {
  const sessions = new Map<string, AgentFace | null>()
  let work = Promise.resolve()

  const tell = (session: string, update: Update): void => mail.session(session, { type: 'update', update })

  let isTeamDue = false
  const presence = createPresence(clock, presenceGraceMs, announce, () => {
    // However many come at once: the team is read when the last of them is there.
    if (isTeamDue) return
    isTeamDue = true
    // `storage`: whoever asks next hears of it.
    work = work.then(sendTeam).catch(onError)
  })
  const opening = createOpening({ site, storage, clock, onChange: announce, onError })
  const isRead = opening.read()
  let told = standing()

  /** What visitors are told: outside of the site's hours nobody is there for them. */
  function standing(): { online: boolean; open?: false } {
    return opening.isOpen() ? { online: presence.anyone() } : { online: false, open: false }
  }

  function announce(): void {
    const now = standing()
    if (now.online === told.online && now.open === told.open) return
    told = now
    for (const session of sessions.keys()) tell(session, { type: 'agents', ...now })
  }

  /** Agents hear who is there to give a conversation to. */
  async function sendTeam(): Promise<void> {
    isTeamDue = false
    const team = teamOf(await agents(), sessions.values(), presence.isOnline)
    for (const [session, agent] of sessions) if (agent) tell(session, team)
  }

  const rowOf = (listed: Listed): Row => rowAt(listed, clock.now())

  async function sendPage(
    session: string,
    agent: AgentFace,
    folder: Folder,
    before?: { lastAt: number; conversation: string },
  ): Promise<void> {
    const rows = await storage.list({ site, folder, agent: agent.id, before, limit: ROWS_PER_UPDATE + 1 })
    const page = rows.slice(0, ROWS_PER_UPDATE).map(rowOf)
    tell(session, { type: 'rows', folder, rows: page, more: rows.length > ROWS_PER_UPDATE })
  }

  async function sendFound(agent: AgentFace, letter: Extract<DeskLetter, { type: 'search' }>): Promise<void> {
    const { session, words, folder, before } = letter
    const sought = soughtIn(words)
    const query = { site, agent: agent.id, words: sought, folder, before, limit: ROWS_PER_UPDATE + 1 }
    const found = sought.length > 0 ? await storage.search(query) : []
    const rows = found.slice(0, ROWS_PER_UPDATE).flatMap((it) => {
      const at = folderFor(it, agent.id)
      return at ? [{ folder: at, row: rowOf(it) }] : []
    })
    tell(session, { type: 'found', words, folder, before, rows, more: found.length > ROWS_PER_UPDATE })
  }

  async function sendCounts(session: string, agent: AgentFace): Promise<void> {
    tell(session, { type: 'counts', ...(await storage.count(site, agent.id)) })
  }

  /** A conversation has gone from one folder to another, or come, or gone: those hear of it in whose folders it did. */
  async function recount(before: Standing | null, after: Standing | null): Promise<void> {
    const folderOf = (standing: Standing | null, agent: AgentFace) => standing && folderFor(standing, agent.id)
    for (const [session, agent] of sessions)
      if (agent && folderOf(before, agent) !== folderOf(after, agent)) await sendCounts(session, agent)
  }

  /** Whom nobody holds is for whoever receives chats (R20), the rest for who holds it. Nobody is called for what they did themselves. */
  function concerns({ event, by }: News, row: Standing, agent: string): boolean {
    if (event === 'unassigned') return agent !== by && presence.isOnline(agent)
    return row.agent?.id === agent
  }

  /** The agent's other lines hear of it. */
  async function onSeen({ session, conversation, seq }: Extract<DeskLetter, { type: 'seen' }>): Promise<void> {
    const reader = sessions.get(session)
    if (!reader) return
    await storage.see(reader.id, conversation, seq)
    for (const [other, agent] of sessions)
      if (other !== session && agent?.id === reader.id) tell(other, { type: 'seen', conversation, seq })
  }

  function onChanged({ row, before, news }: Extract<DeskLetter, { type: 'changed' }>): Promise<void> {
    for (const [session, agent] of sessions) {
      if (!agent) continue
      const folder = folderFor(row, agent.id)
      if (folder) tell(session, { type: 'row', folder, row: rowOf(row) })
      // Said once, as it leaves: what happens in it afterwards is not this agent's to know (R23).
      else if (before && folderFor(before, agent.id)) tell(session, { type: 'row-gone', conversation: row.id })
      if (news && concerns(news, row, agent.id)) tell(session, { type: 'news', event: news.event, conversation: row.id })
    }
    return recount(before, row)
  }

  async function handle(letter: DeskLetter): Promise<void> {
    await isRead
    switch (letter.type) {
      case 'join': {
        const { session, agent, online } = letter
        sessions.set(session, agent ?? null)
        if (agent) presence.join(agent.id, session, online)
        mail.session(session, { type: 'joined', ...standing() })
        if (!agent) return
        for (const folder of ['unassigned', 'mine', 'closed'] as const) await sendPage(session, agent, folder)
        return sendCounts(session, agent)
      }
      case 'leave':
        sessions.delete(letter.session)
        return presence.leave(letter.session)
      case 'presence':
        return presence.turn(letter.session, letter.online)
      case 'list': {
        const agent = sessions.get(letter.session)
        return agent ? sendPage(letter.session, agent, letter.folder, letter.before) : undefined
      }
      case 'anyone':
        return mail.conversation(letter.conversation, { type: 'agents', online: standing().online })
      case 'rules':
        return opening.read()
      case 'changed':
        return onChanged(letter)
      case 'erased':
        for (const [session, agent] of sessions)
          if (agent && folderFor(letter.row, agent.id)) tell(session, { type: 'row-gone', conversation: letter.row.id })
        return recount(letter.row, null)
      case 'search': {
        const agent = sessions.get(letter.session)
        return agent ? sendFound(agent, letter) : undefined
      }
      case 'seen':
        return onSeen(letter)
    }
  }

  function fail(letter: DeskLetter, error: unknown): void {
    // `storage`: the folder could not be read; the agent's client asks again.
    onError(error)
    if ('session' in letter)
      tell(letter.session, { type: 'error', code: 'storage', message: 'The folder could not be read.', retryAfterMs: RETRY_MS })
  }

  return {
    receive(letter) {
      work = work.then(() => handle(letter)).catch((error: unknown) => fail(letter, error))
    },
    async stop() {
      await work
      opening.stop()
      presence.stop()
    },
  }
}
