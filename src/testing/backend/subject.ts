import type { Backend } from '../../backend/backend.ts'
import type { AgentFace } from '../../protocol/index.ts'

/** A backend under test, new, with one site on which `checksPlaybook` is in force, and no conversations; and the hands that the checks need. */
export interface BackendSubject {
  /** The id of its one site. */
  site: string
  /** The visitors' way in. */
  visitor: Backend
  /** The way in of an agent of this name, already signed in, and how the backend calls them; the same agent for the same name. */
  agent(name: string): Promise<{ backend: Backend; face: AgentFace }>
  /** Let so many milliseconds pass for the server, and what falls due be done. */
  pass(ms: number): Promise<void>
  /**
   * Give what is under way the time to arrive, without the server's clock being moved by much. Called again and again while something
   * is expected, some hundred times before it is given up.
   */
  settle(): Promise<void>
  /** Stop the server as a deployment does and start it again over the same data; lines come back by themselves. Only when `restarts`. */
  restart?: () => Promise<void>
  /** A token as the site's own server would sign it, which the backend has the key for. Only when `identifies`. */
  sign?: (user: string, fields: Record<string, string>) => Promise<string>
  /** Set what the site's owner allows; what is not named is not limited. It counts at once. Only when `away`, `takesBack` or `capacity`. */
  limit?: (limits: DeskLimits) => Promise<void>
}

/** What an owner may allow the agents of a site. */
export interface DeskLimits {
  /** After how many minutes without a touch an agent is away. */
  awayMinutes?: number
  /** After how many minutes without an answer a conversation is taken back. */
  takeBackMinutes?: number
  /** How many open conversations an agent is to hold. */
  capacity?: number
}

/** What not every backend can do. What is not claimed is not checked. */
export interface BackendAbilities {
  /** `restart` can be called. */
  restarts: boolean
  /** A line that sends more than 120 commands at once is closed with 4429. */
  paced: boolean
  /** It takes files: both ways in have `Backend.files`. */
  files: boolean
  /** It knows how to check a signed identity; `sign` makes one. */
  identifies: boolean
  /** It leaves out of the count agents who touch nothing; `limit` says after how long. */
  away: boolean
  /** It takes conversations back from silent agents, within a minute after the time that `limit` says. */
  takesBack: boolean
  /** It leaves out of the count agents who hold enough; `limit` says how many. */
  capacity: boolean
}
