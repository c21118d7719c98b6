import type { Backend } from '../../backend/backend.ts'
import type { Command, FrontdeskError, Start } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Book } from './book.ts'
import type { Script } from './script.ts'
import type { Showing } from './showing.ts'
import type { ViewParts } from './view.ts'
import type { Whereabouts } from './whereabouts.ts'

/** What of the view comes over the line; a timeline where another is to be shown than the book's. */
export type OnlineParts = Omit<ViewParts, 'timeline' | 'playbook' | 'script' | 'isResumed'> & Partial<Pick<ViewParts, 'timeline'>>

export interface OnlineOptions {
  site: string
  backend: Backend
  clock: Clock
  /** The page that the visitor is on. */
  page: () => Start['page']
  locale: (() => string) | undefined
  book: Book
  script: Pick<Script, 'retry' | 'current'>
  showing: Showing
  onError: (error: FrontdeskError) => void
}

/** A conversation's side towards the server: the line, and all that lives only while there is one. */
export interface Online extends Pick<Whereabouts, 'moved'> {
  parts(): OnlineParts
  /** `false`: there is no welcomed line now, and the command went nowhere. */
  send(command: Command): boolean
  /** See at once whether the line is alive. */
  probe(): void
  typing(): void
  /** The conversation has changed: see whether an agent is to be asked for. */
  look(): void
  /** The visitor waits no longer. */
  leave(): void
  /** The visitor has seen everything that is here. */
  seen(): void
  identify(token: string): void
  /** Go on in a new conversation. */
  startAnew(): void
  destroy(): void
}
