import type { Clock } from '../../time/clock.ts'

/** Who of a site's agents is online: switched on, and on a live line (R30). */
export interface Presence {
  anyone(): boolean
  /** Whether this agent is. */
  isOnline(agent: string): boolean
  join(agent: string, session: string, online: boolean): void
  /** The session is gone. The agent stays online for the grace, in case it was a reload. */
  leave(session: string): void
  /** The switch was thrown on this session; it holds for all the agent's sessions. */
  turn(session: string, online: boolean): void
  stop(): void
}

interface Agent {
  online: boolean
  sessions: Set<string>
  callOffAbsence: () => void
}

/** Make a presence list. `onAnyone` is called whenever `anyone()` becomes another, `onChange` whenever an agent has come, gone or thrown the switch. */
export function createPresence(
  clock: Clock,
  graceMs: number,
  onAnyone: (anyone: boolean) => void,
  onChange: () => void,
): Presence {
  const agents = new Map<string, Agent>()
  let wasAnyone = false

  const anyone = (): boolean => [...agents.values()].some(({ online }) => online)
  const agentOf = (session: string): [string, Agent] | undefined => [...agents].find(([, { sessions }]) => sessions.has(session))

  function announce(): void {
    onChange()
    if (anyone() === wasAnyone) return
    wasAnyone = !wasAnyone
    onAnyone(wasAnyone)
  }

  return {
    anyone,
    isOnline: (agent) => agents.get(agent)?.online ?? false,
    join(id, session, online) {
      const agent = agents.get(id) ?? { online, sessions: new Set(), callOffAbsence: () => {} }
      agent.callOffAbsence()
      // The first session brings the switch as it stood; a further one finds it as the others left it.
      if (agent.sessions.size === 0) agent.online = online
      agents.set(id, agent)
      agent.sessions.add(session)
      announce()
    },
    leave(session) {
      const found = agentOf(session)
      if (!found) return
      const [id, agent] = found
      agent.sessions.delete(session)
      if (agent.sessions.size > 0) return
      agent.callOffAbsence = clock.after(graceMs, () => {
        agents.delete(id)
        announce()
      })
    },
    turn(session, online) {
      const found = agentOf(session)
      if (!found) return
      found[1].online = online
      announce()
    },
    stop() {
      for (const { callOffAbsence } of agents.values()) callOffAbsence()
    },
  }
}
