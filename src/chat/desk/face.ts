import type { ReadableAtom } from 'nanostores'
import type { Backend } from '../../backend/backend.ts'
import type { Playbook } from '../../cards/index.ts'
import type { AgentFace, FacetsFound, Folder, News, Seen, TeamMate } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { LineState } from '../link.ts'
import type { Store } from '../store.ts'
import type { Findings } from './finding.ts'
import type { Folders } from './folders.ts'
import type { DeskConversation } from './opened-face.ts'
import type { Sought } from './sought.ts'

export interface DeskOptions {
  site: string
  /** Whose desk it is: the agent's id. What `store` keeps is kept for them alone, for others may come in by the same browser. */
  agent: string
  backend: Backend
  /** The playbook version that a conversation runs on, to read its transcript by; `undefined` when it is not known. */
  playbook: (version: string) => Promise<Playbook | undefined>
  /** Where the switch and the outbox outlive the page. Default: memory. */
  store?: Store
  clock?: Clock
}

export interface DeskView {
  line: LineState
  /** Who the server takes this agent for; `null` until the first welcome. */
  me: AgentFace | null
  /** The switch (R20), as thrown here or on another of the agent's lines. It counts while the line is up. */
  online: boolean
  /** The site's business hours; outside of them visitors find nobody online, however this switch stands. */
  isOpen: boolean
  /** Who else answers here, and who of them is online; empty until the server has said so. */
  team: readonly TeamMate[]
  folders: Folders
  /** What is being searched for, and what was found; `null` when nothing is. */
  found: Findings | null
  /** What there is to filter by, as `askFacets` was answered; `null` until it is. */
  facets: FacetsFound | null
}

/** An agent's side of the whole desk, without a pixel. */
export interface Desk {
  readonly $view: ReadableAtom<DeskView>
  setOnline(online: boolean): void
  /** The agent has touched the inbox: whoever does not for longer than the owner allows is away. It may be called for every key and every step of a mouse. */
  touch(): void
  /** Ask for the next page of a folder. Ignored while one is on its way. */
  loadMore(folder: Folder): void
  /** Look for conversations, in one folder or everywhere. `null` ends the search. */
  search(sought: Sought | null): void
  /** Ask for more of what was found. Ignored while it is on its way. */
  findMore(): void
  /** Ask what there is to filter by among these, and how many conversations each choice would bring. */
  askFacets(sought: Sought): void
  /** Hear what the server calls this agent for (R29), also what it did while the line was down, and what they have read on another of their lines. Returns the unbind. */
  onNews(hear: (it: News | Seen) => void): () => void
  /** Open a conversation; the one that was open is let go. `null` opens none. */
  open(conversation: string | null): DeskConversation | null
  destroy(): void
}
