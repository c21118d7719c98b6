import type { AgentBody, AgentFace, Author, VisitorBody } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { foreignFile } from '../files/refusal.ts'
import type { Who } from '../mail.ts'
import type { Storage } from '../storage.ts'
import { vouched } from './follow-up.ts'
import type { Ledger } from './ledger.ts'
import { ownPlaybookOf } from './load.ts'
import { createRefusals } from './refusals.ts'
import { maySee, type Refusal, refusal } from './rules.ts'
import type { Watchers } from './watchers.ts'
import type { Writing } from './writing.ts'

/** Take what a client sent into the log, or tell its session why not. */
export type Append = (to: Ledger, session: string, who: Who, id: string, sent: VisitorBody | AgentBody) => Promise<void>

export interface AppendOptions {
  /** The conversation. */
  id: string
  storage: Storage
  clock: Clock
  /** Who may be given a conversation of this site. */
  agents: (site: string) => Promise<readonly AgentFace[]>
  watchers: Watchers
  writing: Writing
}

/** Of what is known of an agent, what everybody may see. */
const faceOf = ({ id, name, picture }: AgentFace): AgentFace => ({ id, name, ...(picture && { picture }) })

const NO_AGENT: Refusal = { code: 'not-found', message: 'There is no such agent.' }

export function createAppend({ id, storage, clock, agents, watchers, writing }: AppendOptions): Append {
  const refusals = createRefusals()

  /** The name of an agent who comes or goes is the server's to say. `null`: there is no such agent. */
  async function named(sent: VisitorBody | AgentBody, who: Extract<Who, { role: 'agent' }>): Promise<typeof sent | null> {
    if (sent.kind === 'unassign') return { ...sent, agent: who.agent }
    if (sent.kind !== 'assign') return sent
    const found = [who.agent, ...(await agents(who.site))].find(({ id }) => id === sent.agent.id)
    return found ? { ...sent, agent: faceOf(found) } : null
  }

  return async (to, session, who, entryId, sent) => {
    const by: Author = who.role === 'visitor' ? { role: 'visitor' } : { role: 'agent', ...who.agent }
    const meant = who.role === 'agent' ? await named(sent, who) : sent
    const body = meant ?? sent
    const earlier = to.byId.get(entryId)
    if (earlier && to.row && maySee(to.row, who)) {
      const isSame = JSON.stringify([earlier.by.role, earlier.body]) === JSON.stringify([by.role, body])
      // Each time it is sent the server tells the time anew; the first counts.
      const isRepeat = isSame || (body.kind === 'observed' && earlier.body.kind === 'observed' && earlier.body.card === body.card)
      return isRepeat
        ? watchers.repeat(session, entryId)
        : refuse({ code: 'id-conflict', message: 'This id was used for something else.' })
    }
    // A visitor's ids are made of what they are for, and may well be meant anew.
    const before = who.role === 'agent' ? refusals.of(entryId) : undefined
    const reason = before ?? refusal(to, who, body, clock.now()) ?? (meant ? null : NO_AGENT)
    if (reason && who.role === 'agent') refusals.remember(entryId, reason)
    if (reason) return refuse(reason)
    const file = await foreignFile(storage, who, id, body)
    if (file !== undefined) return refuse({ code: 'not-found', message: `The file "${file}" is not here. Send it once more.` })
    if (body.kind === 'start') to.playbook = await ownPlaybookOf(storage, who.site, body)
    writing.write(to, entryId, by, body, { id, site: who.site, visitor: who.role === 'visitor' ? who.visitor : '' })
    watchers.confirm(session, entryId)
    for (const next of vouched(to, who)) writing.add(to, next)

    function refuse(reason: Refusal): void {
      watchers.tell(session, { type: 'refused', conversation: id, id: entryId, ...reason })
    }
  }
}
