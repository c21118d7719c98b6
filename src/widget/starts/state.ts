import type { Opening, Seen } from '../../cards/index.ts'

/** How a chat that may begin by itself stands. */
export interface StartState {
  /** The site's playbooks, in order. */
  readonly openings: readonly Opening[]
  /** The page, as the rules see it. */
  seen(): Seen
  /** The playbook whose words stand beside the launcher. */
  standing(): Opening | undefined
  /** Whether a playbook has addressed this visitor as often as it may. */
  isSpent(opening: Opening): boolean
  /** Nothing of this page addresses the visitor any more. */
  end(): void
}
