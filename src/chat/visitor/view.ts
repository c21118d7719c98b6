import { type AwaitingCard, machine, type Playbook } from '../../cards/index.ts'
import type { FileDoor } from '../../files/door.ts'
import type { Bot, Phase } from '../../playbook/index.ts'
import type { FrontdeskError } from '../../protocol/error.ts'
import type { AgentFace } from '../../protocol/index.ts'
import type { LineState } from '../link.ts'
import type { Timeline } from '../log/timeline.ts'
import type { IdentityState } from './identity.ts'
import type { Mailing } from './mailing.ts'
import type { ScriptState } from './script.ts'

/** A card as it is put to the visitor, its texts filled in. */
export interface Asked {
  id: string
  step: number
  card: AwaitingCard
  /** What is known of the visitor by field, and need not be asked. */
  known: ReadonlyMap<string, string>
}

/** Everything that the visitor's window shows beside the timeline. */
export interface VisitorView {
  phase: Phase
  /** The conversation began on an earlier page: what it holds when it is first read is nothing new. */
  isResumed: boolean
  line: LineState
  /** Why the server is not asked any more, where `line` is `refused`. */
  refusal?: FrontdeskError | undefined
  /** The id of the playbook that the conversation runs on; `undefined` before it has begun. */
  runs: string | undefined
  /** `missing`: it could not be fetched and no earlier copy is at hand; `none`: there is none. The visitor can still write, and agents find it in Unassigned. */
  playbook: ScriptState
  /** The card that awaits an answer now. `step` changes whenever it is asked anew. */
  awaiting: Asked | null
  /** The bot's face; `null` until the playbook is there. */
  bot: Bot | null
  /** The agent who holds the conversation; their name takes the bot's place (R15). */
  agent: AgentFace | null
  /** The running wait: when it ends by `clock.now()` of this machine, and how long it was at first. */
  wait: { endsAt: number; lengthMs: number } | null
  /** Whether the agent is writing. */
  agentTyping: boolean
  /** Whether the bot seems to write: a `pause` card runs, and what follows it is not shown yet. */
  botTyping: boolean
  /** Whether any agent is online, as the server told last; `null` before it did. */
  agentsOnline: boolean | null
  /** The key of the last thing said here that an agent has read. */
  readKey: string | null
  /** Whether the site has vouched for the visitor. */
  identity: IdentityState
  /** The verdict of the playbook, here as soon as it has come to one; `null` before. */
  qualified: boolean | null
  /** The way of files, in and out; `null` until there is one. */
  files: FileDoor | null
  /** How the conversation can be sent by e-mail; `null` where the server sends none, and until it has said so. */
  mailing: Mailing | null
  /** Whether the conversation was rated. */
  rated: boolean
  /** The owner's colour as the playbook gives it. */
  accent: string | undefined
  /** BCP 47; the language in which the bot speaks now. */
  locale: string | undefined
  /** The playbook's cards by id, as far as it is there. */
  cards?: Playbook['cards'] | undefined
}

export interface ViewParts {
  timeline: Timeline
  playbook: Playbook | undefined
  script: ScriptState
  isResumed: boolean
  line: LineState
  refusal?: FrontdeskError | undefined
  waitEndsAt: number | null
  agentTyping: boolean
  agentsOnline: boolean | null
  /** The key of the last thing said here that an agent has read. */
  readKey: string | null
  identity: IdentityState
  files: FileDoor | null
  mailing: Mailing | null
}

/** What there is of a server before there is one. */
export const quiet = {
  line: 'connecting',
  waitEndsAt: null,
  agentTyping: false,
  agentsOnline: null,
  readKey: null,
  identity: 'unknown',
  files: null,
  mailing: null,
} as const satisfies Partial<ViewParts>

/** What the visitor's window shows beside the timeline, from what is known. */
export function viewOf({ timeline, playbook, script, waitEndsAt, ...online }: ViewParts): VisitorView {
  const { state, agent, waitMs } = timeline
  const { phase, at, step } = state
  const card = /asking|live/.test(phase) && playbook && machine.card(playbook, state, at)
  return {
    ...online,
    phase,
    runs: state.start?.playbook,
    playbook: script,
    awaiting: card ? { id: at as string, step, card: card as AwaitingCard, known: state.fields } : null,
    bot: playbook?.bot ?? null,
    agent,
    wait: phase === 'waiting' && waitEndsAt !== null ? { endsAt: waitEndsAt, lengthMs: waitMs } : null,
    botTyping: !!timeline.isPausing,
    qualified: timeline.qualified,
    rated: timeline.isRated,
    accent: playbook?.accent,
    locale: state.start?.locale,
    cards: playbook?.cards,
  }
}

/** An earlier card as it is put once more, to take its answer back; `null` where that cannot be now. */
export function askedAgain({ state }: Timeline, playbook: Playbook | undefined, id: string, step: number): Asked | null {
  const isOpen = state.phase === 'asking' || state.phase === 'ended'
  const card = isOpen && playbook && machine.card(playbook, state, id)
  return card ? { id, step, card: card as AwaitingCard, known: new Map(Object.entries(state.identity ?? {})) } : null
}
