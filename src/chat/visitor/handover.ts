import type { PlaybookState } from '../../playbook/index.ts'
import type { Handover, Leave, Unreached } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { LineState } from '../link.ts'
import type { Pending } from '../outbox.ts'

export interface HandoverOptions {
  clock: Clock
  line: () => LineState
  /** The playbook as it stands with everything said here. */
  state: () => PlaybookState
  /** When the running wait ends by this clock; `null` when none runs. */
  waitEndsAt: () => number | null
  /** Whether an entry of this id is in the log. */
  isKept: (id: string) => boolean
  pending: (id: string) => Pending | undefined
  /** Put this under `id` into the outbox, in the place of whatever is there under it. */
  put: (id: string, body: Handover | Unreached | Leave) => void
}

/** How long a live chat card waits for a line that is just being opened, before the offline branch. */
const CONNECT_WITHIN_MS = 4_000
/** How long after the deadline the server's word on it may be late, before a client without a line goes on alone. */
const DEADLINE_GRACE_MS = 2_000

/**
 * The visitor's side of a handover: ask for an agent where the playbook stands at a live chat card, and, with the server out of reach,
 * go on by the offline branch and say so.
 *
 * Both asks bear the same id, made from the step of the playbook, so that of two tabs, or of an ask and its withdrawal, one counts.
 */
export interface HandoverSide {
  /** See whether there is something to ask, or to give up. Called whenever anything has changed. */
  look(): void
  /** The visitor waits no longer. */
  leave(): void
  destroy(): void
}

export function createHandover(options: HandoverOptions): HandoverSide {
  const { clock, line, state, waitEndsAt, isKept, pending, put } = options
  let callOff = (): void => {}
  /** The step for which patience runs, and until when. */
  let patience: { step: number; until: number } | null = null

  function look(): void {
    callOff()
    const { phase, at, step } = state()
    if (at === null) return
    if (phase === 'handing-over') ask(at, step)
    if (phase === 'waiting') giveUpAlone(at, step)
  }

  function ask(card: string, step: number): void {
    const id = `handover-${step}`
    const asked = pending(id)
    if (isKept(id) || asked?.body.kind === 'unreached') return
    if (line() === 'up') {
      if (!asked) put(id, { kind: 'handover', card })
      return
    }
    const now = clock.now()
    if (patience?.step !== step) patience = { step, until: now + (asked || line() === 'connecting' ? CONNECT_WITHIN_MS : 0) }
    if (now >= patience.until) put(id, { kind: 'unreached', card })
    else callOff = clock.after(patience.until - now, look)
  }

  function giveUpAlone(card: string, step: number): void {
    const endsAt = waitEndsAt()
    const id = `unreached-${step}`
    if (line() === 'up' || endsAt === null || isKept(id) || pending(id)) return
    const leftMs = endsAt + DEADLINE_GRACE_MS - clock.now()
    if (leftMs <= 0) put(id, { kind: 'unreached', card })
    else callOff = clock.after(leftMs, look)
  }

  function leave(): void {
    const { at, step } = state()
    if (line() === 'up') put(`leave-${step}`, { kind: 'leave' })
    else if (at !== null) put(`unreached-${step}`, { kind: 'unreached', card: at })
  }

  return { look, leave, destroy: () => callOff() }
}
