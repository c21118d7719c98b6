import type {
  AgentFace,
  Attachment,
  Entry,
  FacetsFound,
  Filter,
  Folder,
  KeptDetail,
  KeptNote,
  Row,
  Status,
} from '../protocol/index.ts'
import type { NewDelivery, Outbox } from './crm/outbox.ts'
import type { CrmRecord } from './crm/record.ts'
import type { Shelf } from './playbooks/shelf.ts'
import type { RuleBook } from './rules/rules.ts'
import type { Traits } from './traits.ts'

/** What is known of a conversation without reading its log. Written together with the entries that it follows from. */
export interface Conversation {
  id: string
  site: string
  /** Whose it is: the hash of the visitor's token. */
  visitor: string
  status: Status
  /** Who holds it, or held it last: as it was closed, or went back to Unassigned. */
  agent?: AgentFace | undefined
  /** The visitor's name, as far as it is known. */
  name?: string | undefined
  preview: string
  startedAt: number
  lastAt: number
  closedAt?: number | undefined
  /** When the running wait ends; absent when nobody waits. */
  deadlineAt?: number | undefined
  /** When it becomes a lead if nothing more is said in it (R32); absent when it does not. */
  leadAt?: number | undefined
  /** Since when the visitor waits for a word of the agent who holds it; absent when nothing waits for an answer, or nobody holds it. */
  unansweredAt?: number | undefined
  /** As agents are told it (`Row`). */
  call?: Row['call']
  /** The card at which the visitor stands; absent where the playbook has ended, or an agent has taken over. */
  card?: string | undefined
  /** What a filter goes by, beside all this. */
  traits?: Traits | undefined
  /** The `seq` of the last entry. */
  head: number
}

/** One commit: new entries of one conversation, and how it stands after them. */
export interface Append {
  conversation: Conversation
  /** At least one, with consecutive `seq`; the last one's is `conversation.head`. */
  entries: readonly Entry[]
  /** What the entries make for the owner's sales. One that is kept under the same id already becomes what `merged` makes of the two. */
  records?: readonly CrmRecord[]
  /** Who is to hear of it. One with a known key changes nothing. */
  deliveries?: readonly NewDelivery[]
}

/** A file as it is kept. */
export interface StoredFile {
  file: Attachment
  site: string
  /** Who sent it: the hash of the visitor's token, or `agent ` and their id. */
  owner: string
  at: number
  /** The conversation whose message names it; absent while none does. */
  conversation?: string | undefined
}

/** A row of a folder, as one agent finds it. */
export interface Listed extends Conversation {
  /** The `seq` up to which the agent has read; absent when they have read nothing. */
  seen?: number
}

/** How many conversations each folder holds. */
export type FolderCounts = Readonly<Record<Folder, number>>

/** Which rows of a folder: newest `lastAt` first, then by id. */
export interface FolderQuery {
  site: string
  folder: Folder
  /** Whose folder "mine" is, and who has read what. */
  agent: string
  before?: { lastAt: number; conversation: string } | undefined
  limit: number
}

/** Which conversations a search is for, newest first: those that the agent may see, in which each of the words was said, and which meet the filter. */
export interface SearchQuery extends Omit<FolderQuery, 'folder'> {
  /** As `soughtIn` has them. */
  words: readonly string[]
  filter?: Filter | undefined
  /** Default: all three. */
  folder?: Folder | undefined
}

/** What there is to filter by, before anything has a name. */
export type FacetCounts = Pick<FacetsFound, 'unread' | 'agents' | 'results' | 'locales'> & {
  playbooks: readonly { playbook: string; count: number }[]
}

/**
 * Where conversations are kept. Everything that it promises is asked by `storageChecks`.
 *
 * A method that fails rejects with a `FrontdeskError` of code `storage`, and has then changed nothing.
 */
export interface Storage extends Outbox, Shelf, RuleBook {
  /** The random name of this incarnation of the data, made with it and never changed. */
  epoch(): Promise<string>
  /**
   * Keep the entries, the row, the records and the deliveries, all or none. Resolves once they would survive a sudden end of the process.
   *
   * `false`: the log's last `seq` was not the one before the first entry's, or one of the ids is there already; nothing was
   * changed. That is how two processes that both believe to own a conversation find out.
   *
   * Files that a `message` among the entries names are the conversation's from then on, unless they are another's.
   */
  append(write: Append): Promise<boolean>
  /** The row of a conversation, or `undefined`. */
  find(conversation: string): Promise<Conversation | undefined>
  /** Entries with a `seq` above `since`, in order, at most `limit`. */
  read(conversation: string, since: number, limit: number): Promise<Entry[]>
  /** The fields that agents have written of a conversation, in no order. */
  details(conversation: string): Promise<KeptDetail[]>
  /**
   * Put a field in the place of its earlier version. Resolves once it would survive a sudden end of the process. `false`: what is kept is not of the version before
   * this one's, or there is no such conversation; nothing was changed.
   */
  keepDetail(conversation: string, detail: KeptDetail): Promise<boolean>
  /** The notes of a conversation, in the order in which they were kept. */
  notes(conversation: string): Promise<KeptNote[]>
  /**
   * Keep a note; searches find it from then on. Resolves once it would survive a sudden end of the process. `false`: there is one of this id, or there is no such
   * conversation; nothing was changed.
   */
  keepNote(conversation: string, note: KeptNote): Promise<boolean>
  /** One page of a folder. */
  list(query: FolderQuery): Promise<Listed[]>
  /** One page of what was searched for. What agents may not see is not found (`folderFor`). */
  search(query: SearchQuery): Promise<Listed[]>
  /** How many there are of what was searched for, counted up to `MOST_COUNTED`. */
  countFound(wanted: Omit<SearchQuery, 'before' | 'limit'>): Promise<number>
  /** What there is to filter by among what is searched for: how many there are of each value, without what the filter says of its kind. */
  facets(wanted: Omit<SearchQuery, 'before' | 'limit'>): Promise<FacetCounts>
  /** How many conversations each folder of a site holds for this agent. */
  count(site: string, agent: string): Promise<FolderCounts>
  /** How many open conversations of a site each agent holds who holds any, by the agent's id. */
  held(site: string): Promise<ReadonlyMap<string, number>>
  /** Keep that an agent has read a conversation up to `seq`, which never goes back. Nothing is kept of one that is not there. */
  see(agent: string, conversation: string, seq: number): Promise<void>
  /** Every conversation in which a visitor waits, so that a server that has just started can keep the deadlines. */
  waiting(): Promise<Conversation[]>
  /** Conversations of a site whose `leadAt` has come, the earliest first, at most `limit`. */
  unfinished(site: string, now: number, limit: number): Promise<Conversation[]>
  /** Conversations of a site whose `unansweredAt` is not after `since`, the earliest first, at most `limit`. */
  unanswered(site: string, since: number, limit: number): Promise<Conversation[]>
  /** Conversations of a site of status `bot` in which something was said (their `preview` is not empty), and whose `lastAt` is not after `since`, the earliest first, at most `limit`. */
  left(site: string, since: number, limit: number): Promise<Conversation[]>
  /**
   * Erase every conversation of a visitor, entries, rows, fields, notes and files, and the files that they sent and no message names, so that they cannot be read from the files either, and answer with the rows that they had.
   * Records are the owner's: they stay, and no longer say of which conversation they are.
   * An `append` that comes later and goes on with one of them is answered `false`.
   */
  erase(site: string, visitor: string): Promise<Conversation[]>
  /**
   * Erase conversations of a site as `erase` does: those that were closed before this time, and those of status `bot` in which nothing was ever said and nothing was written since. Each kind the
   * oldest first, at most `limit` in all.
   */
  eraseOld(site: string, before: number, limit: number): Promise<Conversation[]>
  /** Keep a file under its id, which is new. Resolves once it would survive a sudden end of the process. */
  keepFile(file: StoredFile, bytes: Uint8Array): Promise<void>
  /** What is known of a file, or `undefined`. */
  findFile(id: string): Promise<StoredFile | undefined>
  /** A file's bytes, or `undefined`. */
  readFile(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Erase the files that were kept before this time and that no message names. */
  sweepFiles(before: number): Promise<void>
  /** Let go of files and memory. No method may be called after this. */
  close(): Promise<void>
}

/** The folder in which an agent finds a conversation; `undefined` when it is not theirs to see (R23). */
export function folderFor({ status, agent }: Pick<Conversation, 'status' | 'agent'>, viewer: string): Folder | undefined {
  switch (status) {
    case 'bot':
      return undefined
    case 'waiting':
    case 'missed':
      return 'unassigned'
    case 'assigned':
      return agent?.id === viewer ? 'mine' : undefined
    case 'closed':
      return 'closed'
  }
}
