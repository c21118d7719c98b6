import type { CaptureCard, Playbook, QuestionCard } from '../cards/index.ts'
import type { Bot, Phase } from '../playbook/index.ts'
import type { AgentFace } from '../protocol/index.ts'
import type { LineState } from './link.ts'
import type { ScriptState } from './script.ts'
import type { Timeline } from './timeline.ts'

/** Everything that the visitor's window shows beside the timeline. */
export interface VisitorView {
  phase: Phase
  line: LineState
  /** `missing`: it could not be fetched and no earlier copy is at hand; the visitor can still write. */
  playbook: 'loading' | 'ready' | 'missing'
  /** The card that awaits an answer now. `step` changes whenever it is asked anew. */
  awaiting: { id: string; step: number; card: QuestionCard | CaptureCard } | null
  /** The bot's face; `null` until the playbook is there. */
  bot: Bot | null
  /** The agent who holds the conversation; their name takes the bot's place (R15). */
  agent: AgentFace | null
  /** The running wait: when it ends by `clock.now()` of this machine, and how long it was at first. */
  wait: { endsAt: number; lengthMs: number } | null
  /** Whether the agent is writing. */
  agentTyping: boolean
  /** The owner's colour as the playbook gives it. */
  accent: string | undefined
  /** BCP 47; the language of the playbook's texts. */
  locale: string | undefined
}

export interface ViewParts {
  timeline: Timeline
  playbook: Playbook | undefined
  script: ScriptState
  line: LineState
  waitEndsAt: number | null
  agentTyping: boolean
}

/** What the visitor's window shows beside the timeline, from what is known. */
export function viewOf({ timeline, playbook, script, line, waitEndsAt, agentTyping }: ViewParts): VisitorView {
  const { state, agent, waitMs } = timeline
  return {
    phase: state.phase,
    line,
    playbook: script,
    awaiting: awaiting(timeline, playbook),
    bot: playbook?.bot ?? null,
    agent: state.phase === 'live' || state.phase === 'closed' ? agent : null,
    wait: state.phase === 'waiting' && waitEndsAt !== null ? { endsAt: waitEndsAt, lengthMs: waitMs } : null,
    agentTyping: agentTyping && state.phase === 'live',
    accent: playbook?.accent,
    locale: playbook?.locale,
  }
}

function awaiting({ state }: Timeline, playbook: Playbook | undefined): VisitorView['awaiting'] {
  const { phase, at, step } = state
  if (phase !== 'asking' || at === null) return null
  const card = playbook?.cards[at]
  return card?.kind === 'question' || card?.kind === 'capture' ? { id: at, step, card } : null
}
