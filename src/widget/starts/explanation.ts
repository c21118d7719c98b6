import type { Once, Reason } from '../../cards/index.ts'

/**
 * Why no playbook may address the visitor here, whatever its rules: the page does not let them (`off`), or the chat stands in the page
 * (`in-page`); the screen is small, or data is to be saved (`no-room`); a conversation goes on, or one was begun in this tab (`talking`); a
 * greeting was put away in this tab (`dismissed`).
 */
export type Hindrance = 'off' | 'in-page' | 'no-room' | 'talking' | 'dismissed'

/** Which playbook runs on a page, and why. All sentences are English, for the page's author. */
export interface Explanation {
  /** The address that was judged. */
  page: string
  /** The playbook, by its id, that runs when the visitor opens the chat now and has no conversation; `null` where the site has none. */
  runs: string | null
  /** The playbook whose words stand beside the launcher now. */
  greets: string | null
  hindrance: Hindrance | null
  /** Every one, in order. */
  playbooks: readonly PlaybookExplanation[]
}

export interface PlaybookExplanation {
  /** Its id. */
  playbook: string
  version: string
  runs: boolean
  greets: boolean
  /** Why it runs here for a visitor who opens the chat, or not. */
  whyRuns: string
  /** Why it addresses the visitor by itself, or not. */
  whyGreets: string
  /** Its `starts.where`, judged; `null` where it is for every page. */
  where: Reason | null
  /** Its `starts.proactive.when`, judged; `null` where it never begins by itself. */
  when: Reason | null
  /** How often it may, and whether it has done so that often; `null` where it never does. */
  once: { limit: Once; isSpent: boolean } | null
}
