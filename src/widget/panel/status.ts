import type { VisitorView } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'

export interface Status {
  /** `good`: somebody is there; `busy`: something is under way; `quiet`: nothing to wait for. */
  tone: 'good' | 'busy' | 'quiet'
  text: string
}

/** Who is there now, in one line and honestly: a bot says that it is one, and nobody is "online" over a line that is down. */
export function statusOf({ phase, line, playbook, agent }: VisitorView, words: Words): Status {
  if (phase === 'closed') return { tone: 'quiet', text: words.statusClosed }
  if (line === 'down' || (line === 'connecting' && phase === 'live')) return { tone: 'busy', text: words.connecting }
  if (phase === 'live' && agent) return { tone: 'good', text: words.statusAgent }
  if (/live|waiting|handing/.test(phase)) return { tone: 'busy', text: words.statusWaiting }
  if (playbook === 'none' && phase === 'new') return { tone: 'quiet', text: words.nobodyOnline }
  if (playbook === 'loading' && line !== 'idle') return { tone: 'busy', text: words.loading }
  return { tone: 'quiet', text: words.statusBot }
}
