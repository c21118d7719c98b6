import type { Closed } from './closed/closed.ts'
import type { Switches } from './switches.ts'
import type { Ways } from './ways.ts'

/** What the inbox needs so that its agent can say what they want to be called for. */
export interface Notify {
  ways: Ways
  switches: Switches
  /** Absent where nothing can reach a closed inbox. */
  closed?: Closed | undefined
}
