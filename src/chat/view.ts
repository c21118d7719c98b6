import type { Playbook } from '../cards/index.ts'
import type { LineState } from './link.ts'
import type { ScriptState } from './script.ts'
import type { Timeline } from './timeline.ts'
import type { VisitorView } from './visitor.ts'

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
