import type { PlaybookState } from '../../playbook/index.ts'
import type { Agents, Observed } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { LineState } from '../link.ts'

/** Who is there, as the server told last. */
export type There = Pick<Agents, 'online' | 'open'>

export interface ObservingOptions {
  clock: Clock
  line: () => LineState
  /** `null` before it told anything. */
  there: () => There | null
  /** The address of the page that the visitor is on. */
  page: () => string
  state: () => PlaybookState
  put: (id: string, body: Observed) => void
}

/** How long a line that is just being opened is waited for, as the server alone knows who is online. */
const CONNECT_WITHIN_MS = 4_000

/** Writes down how things stand where the playbook awaits it. The id names the step, so that of two tabs one counts. */
export function createObserving({ clock, line, there, page, state, put }: ObservingOptions) {
  let callOff = (): void => {}
  /** The step for which the line is waited for, and until when. */
  let patience: { step: number; until: number } | null = null

  function look(): void {
    callOff()
    const { phase, at, step } = state()
    if (phase !== 'observing' || at === null) return
    const now = clock.now()
    const told = there()
    if (line() === 'connecting' || (line() === 'up' && !told)) {
      if (patience?.step !== step) patience = { step, until: now + CONNECT_WITHIN_MS }
      if (now < patience.until) {
        callOff = clock.after(patience.until - now, look)
        return
      }
    }
    const agentsOnline = line() === 'up' && !!told?.online
    put(`observed-${step}`, {
      kind: 'observed',
      card: at,
      facts: { at: now, agentsOnline, open: told?.open !== false, url: page() },
    })
  }

  return { look, destroy: () => callOff() }
}
