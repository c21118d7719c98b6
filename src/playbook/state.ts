import type { Author, Body, DroppedCard, Identified, Start } from '../protocol/index.ts'
import type { Given } from './known.ts'

/**
 * What the playbook is doing: `new` (not begun), `asking` (awaits an answer to `at`), `observing` (awaits how things stand), `handing-over`
 * (awaits the server's word on the handover at `at`), `waiting` (an agent may come), `live` (an agent holds the conversation), `ended` (no
 * card is left), `closed`.
 */
export type Phase = 'new' | 'asking' | 'observing' | 'handing-over' | 'waiting' | 'live' | 'ended' | 'closed'

/** Where a run of a playbook stands. Plain data, never changed in place; equal logs give equal states. */
export interface PlaybookState {
  readonly phase: Phase
  /** The card at which it stands; `null` before the first and after the last. While an agent holds the conversation, the one that they dropped and that awaits an answer. */
  readonly at: string | null
  /** Names the present visit of a card, the same in every tab. */
  readonly step: number
  /** What is known of the visitor, by field: `name`, `email` …, or a custom field's key. */
  readonly fields: ReadonlyMap<string, string>
  /** What the site vouches for; `null` for a visitor whom it has not named. */
  readonly identity: Identified['fields'] | null
  readonly start: Start | null
  /** The way here, from its end. */
  readonly visits: Visit | null
  /** How many steps have been given out. */
  readonly steps: number
  /** Visits that were left when an answer was taken back, by `visitKey`; they keep their step and their answer should the way lead there again. */
  readonly spare: ReadonlyMap<string, Visit>
  /** What agents have dropped into the talk, by the card's id; absent where they have dropped nothing. */
  readonly dropped?: ReadonlyMap<string, Dropped> | undefined
  /** The cards that were come to beside the way, in order, because an agent wished it; by the visit, as `visitKey` has it, at which the agent had come. */
  readonly beside?: ReadonlyMap<string, readonly string[]> | undefined
}

/** A card that an agent has dropped, and who did. */
export interface Dropped {
  readonly as: DroppedCard
  readonly by: Author
}

/** One time that a card was come to, or said something further. A list from its end, so that a long way costs no more than a short one. */
export interface Visit {
  readonly card: string
  readonly step: number
  /** What moved it on. */
  readonly input?: Body | undefined
  /** The answer that was taken here. */
  readonly given?: Given | undefined
  readonly before: Visit | null
}

export const newState: PlaybookState = {
  phase: 'new',
  at: null,
  step: 0,
  fields: new Map(),
  identity: null,
  start: null,
  visits: null,
  steps: 0,
  spare: new Map(),
}

/** A state in which the playbook has come to `card`, once more perhaps. */
export function visit(state: PlaybookState, card: string): PlaybookState & { visits: Visit } {
  const { spare, visits: before } = state
  let times = 1
  if (spare.size > 0) for (const passed of visitsOf(state)) if (passed.card === card) times++
  const earlier = spare.get(visitKey(card, times))
  const step = earlier?.step ?? state.steps + 1
  return { ...state, at: card, step, steps: Math.max(state.steps, step), visits: { card, step, input: earlier?.input, before } }
}

/** The way here, its end first. */
export function visitsOf({ visits }: Pick<PlaybookState, 'visits'>): Visit[] {
  const all: Visit[] = []
  for (let passed = visits; passed; passed = passed.before) all.push(passed)
  return all
}

/** The latest answer under this name, sought from the end of the way: what is asked for was mostly given not long ago. */
export function answerTo({ visits }: PlaybookState, key: string): Given | undefined {
  for (let passed = visits; passed; passed = passed.before) if (passed.given?.key === key) return passed.given
}

/** A visit as the log counts it: the card, and the how-manieth time. */
export const visitKey = (card: string, times: number): string => `${times} ${card}`

/** What a visit's words are called: unique in the conversation, and the same in every replay. */
export const sayingKey = ({ card, step }: Pick<Visit, 'card' | 'step'>): string => `bot-${step}-${card}`
