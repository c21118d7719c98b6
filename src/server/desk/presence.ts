import type { Clock } from '../../time/clock.ts'

export interface PresenceOptions {
  clock: Clock
  /** How long an agent whose last session is gone still counts. */
  graceMs: number
  /** Whether an agent holds as many conversations as they are to. */
  isFull: (agent: string) => boolean
  /** `anyone()` has become another. */
  onAnyone: (anyone: boolean) => void
  /** An agent has come, gone, thrown the switch, gone away from the inbox or come back to it. */
  onChange: () => void
}

/** Who of a site's agents is online: switched on, and on a live line (R30). */
export interface Presence {
  /** Whether a visitor finds somebody: who is online, not away, and has room for one more. */
  anyone(): boolean
  isOnline(agent: string): boolean
  /** Online, but has touched the inbox nowhere for too long. */
  isAway(agent: string): boolean
  /** `idleMs`: how long ago the inbox was touched there. */
  join(agent: string, session: string, online: boolean, idleMs?: number): void
  /** The session is gone. The agent stays online for the grace, in case it was a reload. */
  leave(session: string): void
  /** The switch was thrown on this session; it holds for all the agent's sessions. */
  turn(session: string, online: boolean): void
  /** The inbox was touched on this session: its agent is there, whatever lies untouched elsewhere. */
  touch(session: string): void
  /** Away is who has touched the inbox nowhere for so long; `undefined`: nobody is. */
  awayAfter(ms: number | undefined): void
  /** Whether somebody is full may be otherwise now. */
  look(): void
  stop(): void
}

interface Agent {
  online: boolean
  sessions: Set<string>
  touchedAt: number
  away: boolean
  callOffAbsence: () => void
  callOffAway: () => void
}

export function createPresence({ clock, graceMs, isFull, onAnyone, onChange }: PresenceOptions): Presence {
  const agents = new Map<string, Agent>()
  let awayMs: number | undefined
  let wasAnyone = false

  const anyone = (): boolean => [...agents].some(([id, { online, away }]) => online && !away && !isFull(id))
  const agentOf = (session: string): [string, Agent] | undefined => [...agents].find(([, { sessions }]) => sessions.has(session))

  function look(): void {
    if (anyone() === wasAnyone) return
    wasAnyone = !wasAnyone
    onAnyone(wasAnyone)
  }

  function announce(): void {
    onChange()
    look()
  }

  /** @returns whether they are away now and were not, or the other way about. */
  function judge(agent: Agent): boolean {
    agent.callOffAway()
    const was = agent.away
    const leftMs = awayMs === undefined ? Number.POSITIVE_INFINITY : agent.touchedAt + awayMs - clock.now()
    agent.away = leftMs <= 0
    if (leftMs > 0 && leftMs < Number.POSITIVE_INFINITY)
      agent.callOffAway = clock.after(leftMs, () => {
        if (judge(agent)) announce()
      })
    return agent.away !== was
  }

  return {
    anyone,
    isOnline: (agent) => agents.get(agent)?.online ?? false,
    isAway: (id) => agents.get(id)?.online === true && agents.get(id)?.away === true,
    join(id, session, online, idleMs = 0) {
      const touchedAt = clock.now() - idleMs
      const fresh = {
        online,
        touchedAt,
        away: false,
        sessions: new Set<string>(),
        callOffAbsence: () => {},
        callOffAway: () => {},
      }
      const agent = agents.get(id) ?? fresh
      agent.callOffAbsence()
      // The first session brings the switch as it stood; a further one finds it as the others left it.
      if (agent.sessions.size === 0) agent.online = online
      agents.set(id, agent)
      agent.sessions.add(session)
      agent.touchedAt = Math.max(agent.touchedAt, touchedAt)
      judge(agent)
      announce()
    },
    leave(session) {
      const found = agentOf(session)
      if (!found) return
      const [id, agent] = found
      agent.sessions.delete(session)
      if (agent.sessions.size > 0) return
      agent.callOffAbsence = clock.after(graceMs, () => {
        agent.callOffAway()
        agents.delete(id)
        announce()
      })
    },
    turn(session, online) {
      const found = agentOf(session)
      if (!found) return
      found[1].online = online
      found[1].touchedAt = clock.now()
      judge(found[1])
      announce()
    },
    touch(session) {
      const agent = agentOf(session)?.[1]
      if (!agent) return
      agent.touchedAt = clock.now()
      if (judge(agent)) announce()
    },
    awayAfter(ms) {
      awayMs = ms
      const changed = [...agents.values()].filter(judge)
      if (changed.length > 0) announce()
    },
    look,
    stop() {
      for (const { callOffAbsence, callOffAway } of agents.values()) {
        callOffAbsence()
        callOffAway()
      }
    },
  }
}
