import type { AgentFace, Team } from '../../protocol/index.ts'
import { awayMsOf } from '../rules/rules.ts'
import { createLoad, type LoadOptions } from './load.ts'
import { createPresence, type Presence, type PresenceOptions } from './presence.ts'
import { teamOf } from './team.ts'

export interface StaffBookOptions extends LoadOptions, Omit<PresenceOptions, 'isFull'> {
  onError: (error: unknown) => void
}

/** Who of a site's agents is there, and who of them has room for one more. */
export interface StaffBook extends Pick<Presence, 'anyone' | 'isOnline' | 'join' | 'leave' | 'turn' | 'touch' | 'stop'> {
  /** See anew how much each agent holds and is to hold, and when they are away. Never rejects. */
  read(): Promise<void>
  /** What agents are told of all of them; `here` are those who sit at the desk. Rejects with `storage`. */
  team(here: Iterable<AgentFace | null>): Promise<Team>
}

export function createStaff(options: StaffBookOptions): StaffBook {
  const { site, storage, agents, onError } = options
  const load = createLoad(options)
  const presence = createPresence({ ...options, isFull: load.isFull })
  return {
    ...presence,
    async read() {
      try {
        await load.read()
        presence.awayAfter(awayMsOf(await storage.rules(site)))
      } catch (error) {
        // `storage`: it goes on by what it knew.
        onError(error)
      }
      presence.look()
    },
    team: async (here) => teamOf(await agents(), here, presence, load),
  }
}
