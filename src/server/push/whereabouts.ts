import type { Clock } from '../../time/clock.ts'
import type { DeskLetter } from '../mail.ts'
import type { Pushes } from './pushes.ts'

/** How long somebody who closed the inbox with their switch on is still called for what is in Unassigned: a working day with its break. */
export const ON_CALL_MS = 12 * 3_600_000

type Line = Pick<Extract<DeskLetter, { type: 'join' }>, 'device'> & { agent: string }

/** On which devices a site's agents have the inbox open, and who is called although it is closed. */
export interface Whereabouts {
  join(letter: Extract<DeskLetter, { type: 'join' }>): void
  leave(session: string): void
  turn(session: string, online: boolean): void
  agentOf(session: string): string | undefined
  /** An inbox is open on this device, and calls by itself. */
  isAt(device: string): boolean
  /** They have the inbox open somewhere. */
  isHere(agent: string): boolean
  /** Whom what is in Unassigned concerns (R20): whose switch is on, or was when they closed the inbox. */
  onCall(): string[]
}

/** The switch is remembered beyond the line, but for this alone: nobody is online by it (R30). */
export function createWhereabouts(site: string, clock: Clock, pushes: Pushes): Whereabouts {
  const lines = new Map<string, Line>()
  const switches = new Map<string, boolean>()

  const isHere = (agent: string): boolean => [...lines.values()].some((line) => line.agent === agent)
  const remember = (agent: string): void => pushes.setOnCall(site, agent, switches.get(agent) ? clock.now() + ON_CALL_MS : null)

  return {
    join({ session, agent, device, online }) {
      if (!agent) return
      // The first line brings the switch as it stood there; a further one finds it as the others left it.
      if (!isHere(agent.id)) switches.set(agent.id, online)
      lines.set(session, { agent: agent.id, device })
      remember(agent.id)
    },
    leave(session) {
      const agent = lines.get(session)?.agent
      lines.delete(session)
      if (agent === undefined || isHere(agent)) return
      remember(agent)
      switches.delete(agent)
    },
    turn(session, online) {
      const agent = lines.get(session)?.agent
      if (agent === undefined) return
      switches.set(agent, online)
      remember(agent)
    },
    agentOf: (session) => lines.get(session)?.agent,
    isAt: (device) => [...lines.values()].some((line) => line.device === device),
    isHere,
    onCall() {
      const here = [...switches].flatMap(([agent, online]) => (online ? [agent] : []))
      return [...new Set([...here, ...pushes.onCall(site).filter((agent) => !isHere(agent))])]
    },
  }
}
