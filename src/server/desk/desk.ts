import type { AgentFace, Update } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Staff } from '../hub-options.ts'
import type { DeskLetter, Mail } from '../mail.ts'
import { createCaller } from '../push/caller.ts'
import type { Pushes } from '../push/pushes.ts'
import type { Storage } from '../storage.ts'
import { createFolderChanges } from './folder-changes.ts'
import { createOpening } from './opening.ts'
import { createPages } from './pages.ts'
import { createStaff } from './staff.ts'

export interface DeskOptions {
  site: string
  storage: Storage
  mail: Mail
  clock: Clock
  presenceGraceMs: number
  /** Who answers at this site. */
  agents: () => Promise<readonly Staff[]>
  /** How agents are called whose inbox is closed; absent: they are not. */
  pushes?: Pushes | undefined
  onError: (error: unknown) => void
}

/** One site's desk: who is online, and which rows each agent sees. Its letters are handled one after another. */
export interface DeskActor {
  receive(letter: DeskLetter): void
  stop(): Promise<void>
}

/** An agent whose folder could not be read is told to come back after this. */
const RETRY_MS = 2_000

export function createDesk({ site, storage, mail, clock, presenceGraceMs, agents, pushes, onError }: DeskOptions): DeskActor {
  const sessions = new Map<string, AgentFace | null>()
  let work = Promise.resolve()

  const tell = (session: string, update: Update): void => mail.session(session, { type: 'update', update })

  let isTeamDue = false
  const staff = createStaff({
    ...{ site, storage, clock, agents, onError },
    graceMs: presenceGraceMs,
    onAnyone: announce,
    onChange: teamChanged,
  })
  const opening = createOpening({ site, storage, clock, onChange: announce, onError })
  const isRead = Promise.all([opening.read(), staff.read()])
  const caller = pushes && createCaller({ site, storage, clock, pushes, isOpen: opening.isOpen, onError })
  const pages = createPages({ site, storage, clock, tell })
  const folders = createFolderChanges({ sessions, clock, staff, pages, tell, onHolder: restaff })
  let told = standing()

  /** What visitors are told: outside of the site's hours nobody is there for them. */
  function standing(): { online: boolean; open?: false } {
    return opening.isOpen() ? { online: staff.anyone() } : { online: false, open: false }
  }

  function announce(): void {
    const now = standing()
    if (now.online === told.online && now.open === told.open) return
    told = now
    for (const session of sessions.keys()) tell(session, { type: 'agents', ...now })
  }

  /** However many changes come at once: the team is read when the last of them is there. */
  function teamChanged(): void {
    if (isTeamDue) return
    isTeamDue = true
    // `storage`: whoever asks next hears of it.
    work = work.then(sendTeam).catch(onError)
  }

  /** Agents hear who is there to give a conversation to. */
  async function sendTeam(): Promise<void> {
    isTeamDue = false
    const team = await staff.team(sessions.values())
    for (const [session, agent] of sessions) if (agent) tell(session, team)
  }

  async function restaff(): Promise<void> {
    await staff.read()
    teamChanged()
  }

  /** The agent's other lines hear of it. */
  async function onSeen({ session, conversation, seq }: Extract<DeskLetter, { type: 'seen' }>): Promise<void> {
    const reader = sessions.get(session)
    if (!reader) return
    await storage.see(reader.id, conversation, seq)
    for (const [other, agent] of sessions)
      if (other !== session && agent?.id === reader.id) tell(other, { type: 'seen', conversation, seq })
  }

  async function handle(letter: DeskLetter): Promise<void> {
    await isRead
    switch (letter.type) {
      case 'join': {
        const { session, agent, online, idleMs } = letter
        sessions.set(session, agent ?? null)
        if (agent) staff.join(agent.id, session, online, idleMs)
        mail.session(session, { type: 'joined', ...standing() })
        if (!agent) return
        for (const folder of ['unassigned', 'mine', 'closed'] as const) await pages.page(session, agent, folder)
        return pages.counts(session, agent)
      }
      case 'leave':
        sessions.delete(letter.session)
        return staff.leave(letter.session)
      case 'presence':
        return staff.turn(letter.session, letter.online)
      case 'touch':
        return staff.touch(letter.session)
      case 'list': {
        const agent = sessions.get(letter.session)
        return agent ? pages.page(letter.session, agent, letter.folder, letter.before) : undefined
      }
      case 'anyone':
        return mail.conversation(letter.conversation, { type: 'agents', online: standing().online })
      case 'rules':
        await opening.read()
        return restaff()
      case 'staff':
        return restaff()
      case 'changed':
        return folders.changed(letter)
      case 'erased':
        return folders.erased(letter.row)
      case 'search': {
        const agent = sessions.get(letter.session)
        return agent ? pages.found(letter.session, agent, letter.search) : undefined
      }
      case 'facets': {
        const agent = sessions.get(letter.session)
        return agent ? pages.facets(letter.session, agent, letter.facets) : undefined
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
      caller?.receive(letter)
      work = work.then(() => handle(letter)).catch((error: unknown) => fail(letter, error))
    },
    async stop() {
      await work
      opening.stop()
      caller?.stop()
      staff.stop()
    },
  }
}
