import type { Playbook } from '../../cards/index.ts'
import type { Bot, Source } from '../../playbook/index.ts'
import type { Page, Refused, Start } from '../../protocol/index.ts'
import type { Looker } from './lookers.ts'

/** What the agent sees beside the transcript. */
export interface OpenedState {
  /** The first catch-up is done. */
  loaded: boolean
  /** What is known of the visitor, by field: `name`, `email` …, or a custom field's key. */
  fields: ReadonlyMap<string, string>
  /** Where each of them comes from. */
  sources: ReadonlyMap<string, Source>
  /** The id of the dropped card that the visitor is asked now; `null` where they are asked none. */
  asked: string | null
  /** The cards of the playbook version that the conversation runs on, by id; `null` while it is not at hand. */
  cards: Playbook['cards'] | null
  /** The visitor's language, as the conversation has it now: a BCP 47 tag; `null` before anything of it has come. */
  locale: string | null
  /** Where the conversation began. */
  page: Start['page'] | null
  /** The page that the visitor is on now, as far as they told; `null` before. */
  now: Pick<Page, 'url' | 'title'> | null
  /** The bot that spoke before an agent did; `null` while its playbook is not at hand. */
  bot: Bot | null
  visitorTyping: boolean
  /** The other agents who have it open now. */
  others: readonly Looker[]
  /** The key of the last thing an agent said here, or put to the visitor, that they have read. */
  readKey: string | null
  /** It is no longer this agent's to see, or never was: somebody else holds it, or it does not exist. */
  gone: boolean
  /** Why the last thing asked of the server was refused, until the next is asked. */
  refused: Refused | null
}

/** Before anything of it has come. */
export const unopened: OpenedState = {
  loaded: false,
  fields: new Map(),
  sources: new Map(),
  asked: null,
  cards: null,
  locale: null,
  page: null,
  now: null,
  bot: null,
  visitorTyping: false,
  others: [],
  readKey: null,
  gone: false,
  refused: null,
}
