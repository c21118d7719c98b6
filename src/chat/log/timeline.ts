import { machine, type Playbook } from '../../cards/index.ts'
import { newState, type PlaybookState, wordsOfLate } from '../../playbook/index.ts'
import type { AgentFace, Author, Entry, Start } from '../../protocol/index.ts'
import type { Pending } from '../outbox.ts'
import { type Event, type Item, sayingOf } from './item.ts'
import { rewrite } from './rewriting.ts'
import type { Written } from './written.ts'

export type { Written } from './written.ts'

/** A log read from its beginning: what it shows, and where it leaves the playbook. */
export interface Timeline {
  readonly items: readonly Item[]
  readonly state: PlaybookState
  /** Who holds the conversation, or held it last. */
  readonly agent: AgentFace | null
  readonly page: Start['page'] | null
  /** The length of the last wait that began. */
  readonly waitMs: number
  /** The verdict of the playbook, or `null` before it has come to one. */
  readonly qualified: boolean | null
  /** Whether the visitor has rated it. */
  readonly isRated: boolean
  /** The bot seems to write, and what it says next is not among the items yet. */
  readonly isPausing?: boolean
}

const EMPTY: Timeline = { items: [], state: newState, agent: null, page: null, waitMs: 0, qualified: null, isRated: false }

/** The empty log's. */
export const emptyTimeline = (): Timeline => EMPTY

/**
 * The timeline after some more of the log. The same function shows it to the visitor, to the agent, and after a reload; `timeline`
 * itself is not changed. Without a playbook the bot's words are missing and answers read as they were given.
 */
export function readOn(timeline: Timeline, playbook: Playbook | undefined, more: readonly Written[], lineOf: LineOf): Timeline {
  let items = [...timeline.items]
  let { state, agent, page, waitMs, qualified, isRated } = timeline
  for (const written of more) {
    const { id, body, at, seq, delivery } = written
    const [next, effects] = playbook ? machine.step(playbook, state, written) : [withoutPlaybook(state, body), []]
    state = next
    if (body.kind === 'start') page = body.page
    if (body.kind === 'waiting') waitMs = body.waitMs
    if (body.kind === 'assign') agent = body.agent
    if (body.kind === 'unassign') agent = null
    if (body.kind === 'outcome') qualified = body.qualified
    if (body.kind === 'rating') isRated = true
    const isAnew = effects[0]?.do === 'rewrite'
    if (isAnew) items = rewrite(items, effects, written)
    // One that would replace an earlier answer and was not taken has changed nothing.
    else if (body.kind === 'answer' && body.replaces === undefined) {
      const taken = effects.find((effect) => effect.do === 'take')
      const { shown = wordsOfLate(state, body), files, step }: Partial<NonNullable<typeof taken>> = taken ?? {}
      const text = files ? '' : shown
      if (shown) items.push({ kind: 'visitor', key: id, at, seq, text, files, delivery, card: body.card, step })
    }
    const line = lineOf(written)
    if (line) items.push(line)
    for (const effect of effects) {
      if (effect.do === 'rewrite') qualified = null
      if (effect.do === 'say' && !isAnew) items.push(sayingOf(effect, at))
      const card = effect.do === 'conclude' ? playbook?.cards[effect.card] : undefined
      if (card?.kind === 'outcome') qualified = card.qualified
    }
  }
  return { items, state, agent, page, waitMs, qualified, isRated }
}

/** Without a playbook people still come and go. */
function withoutPlaybook(state: PlaybookState, { kind }: Entry['body']): PlaybookState {
  if (state.phase === 'closed') return state
  return kind === 'assign' ? { ...state, phase: 'live' } : kind === 'close' ? { ...state, phase: 'closed' } : state
}

/** What an entry shows by itself, if anything; what the playbook makes of it comes on top. */
export type LineOf = (written: Written) => Item | undefined

/** What visitors write themselves, which is all that there is before a log is read. `logLine` knows every entry. */
export const visitorsLine: LineOf = ({ id: key, at, seq, body, delivery }) => {
  if (body.kind === 'message') return { kind: 'visitor', key, at, seq, text: body.text, files: body.files, delivery }
  const event = visitorsEvent(body)
  return event && { kind: 'event', key, at, seq, event }
}

function visitorsEvent(body: Entry['body']): Event | undefined {
  switch (body.kind) {
    case 'extend':
      return { name: 'extended' }
    case 'unreached':
      return { name: 'expired', reason: 'unreached' }
    case 'close':
      return { name: 'closed', by: 'visitor' }
    case 'rating':
      return { name: 'rated', score: body.score, text: body.text }
    default:
      return undefined
  }
}

/** Entries of the log, as they are read. */
export const kept = (entries: readonly Entry[]): Written[] => entries.map((entry) => ({ ...entry, delivery: 'sent' }))

/** Entries that are still in the outbox, as they will be read. */
export const unsent = (pending: readonly Pending[], by: Author): Written[] =>
  pending.map(({ id, body, refused }) => ({ id, body, by, delivery: refused ? 'failed' : 'sending' }))

/** The key of the last thing of one's own (`isOwn`) that the other side has read; `null` when it has read none. */
export function lastRead(items: readonly Item[], isOwn: (item: Item) => boolean, seq: number): string | null {
  return items.findLast((item) => isOwn(item) && item.seq !== undefined && item.seq <= seq)?.key ?? null
}
