import { FrontdeskError } from '../../../protocol/index.ts'
import type { Clock } from '../../../time/clock.ts'
import type { Note } from '../../push/note.ts'
import type { Pushes } from '../../push/pushes.ts'
import type { Devices } from './devices.ts'
import type { Dial } from './dial.ts'
import type { Sealer } from './web-push.ts'

export interface SenderOptions {
  devices: Devices
  dial: Dial
  sealer: Sealer
  clock: Clock
  onError(error: unknown): void
}

export interface Sender extends Pick<Pushes, 'send'> {
  stop(): void
}

/** What became of a try. */
type Outcome = { is: 'done' } | { is: 'later'; why: string; retryAfterMs?: number | undefined } | { is: 'refused'; why: string }

/** When a push service that did not take it is asked again, unless it names a time. */
const RETRIES_MS = [5_000, 60_000]
const LONGEST_RETRY_MS = 300_000

export function createSender({ devices, dial, sealer, clock, onError }: SenderOptions): Sender {
  /** The last note of each tag on each device, and how to call its next try off. */
  const last = new Map<string, { callOff: () => void }>()
  let isStopped = false

  async function attempt(session: string, note: Note, lifeMs: number): Promise<Outcome> {
    const subscription = devices.subscription(session)
    if (!subscription) return { is: 'done' }
    const sealed = sealedFor(subscription)
    if (!sealed) {
      devices.lose(session)
      return { is: 'done' }
    }
    try {
      const { status, retryAfter } = await dial.post(subscription.endpoint, sealed.headers, sealed.body)
      if (status >= 200 && status < 300) return { is: 'done' }
      // The database may be closed by now.
      if (isStopped) return { is: 'done' }
      if (status === 404 || status === 410) {
        // The browser is gone, or has taken it back. It may have subscribed anew meanwhile.
        if (devices.subscription(session)?.endpoint === subscription.endpoint) devices.lose(session)
        return { is: 'done' }
      }
      const why = `${new URL(subscription.endpoint).host} answered ${status}.`
      return status === 429 || status >= 500 ? { is: 'later', why, retryAfterMs: msOf(retryAfter) } : { is: 'refused', why }
    } catch (error) {
      // `undelivered`, once the last try has failed too.
      const { code, message } = error as NodeJS.ErrnoException
      return { is: 'later', why: `${new URL(subscription.endpoint).host} could not be reached: ${code ?? message}.` }
    }

    function sealedFor(to: NonNullable<typeof subscription>) {
      try {
        return sealer.seal(to, JSON.stringify(note), note.tag, lifeMs)
      } catch {
        // No code: for keys that are none nothing can be encrypted, now or later.
        return undefined
      }
    }
  }

  async function bring(session: string, note: Note, until: number, tries = 0): Promise<void> {
    const key = JSON.stringify([session, note.tag])
    const mine = { callOff: () => {} }
    last.get(key)?.callOff()
    last.set(key, mine)
    let isLast = false
    let outcome: Outcome = { is: 'done' }
    try {
      const lifeMs = until - clock.now()
      if (lifeMs > 0) outcome = await attempt(session, note, lifeMs)
    } finally {
      isLast = last.get(key) === mine
      if (isLast) last.delete(key)
    }
    if (outcome.is === 'done') return
    const waitMs = outcome.is === 'later' ? RETRIES_MS[tries] : undefined
    if (outcome.is === 'refused' || waitMs === undefined)
      throw new FrontdeskError('undelivered', `A notification was not taken. ${outcome.why}`, {})
    // Otherwise a later one under its tag has gone out meanwhile, or there is nobody left to try again.
    if (!isLast || isStopped) return
    const againInMs = Math.min(outcome.retryAfterMs ?? waitMs, LONGEST_RETRY_MS)
    mine.callOff = clock.after(againInMs, () => void bring(session, note, until, tries + 1).catch(onError))
    last.set(key, mine)
  }

  return {
    send: (session, note, lifeMs) => void bring(session, note, clock.now() + lifeMs).catch(onError),
    stop() {
      isStopped = true
      for (const { callOff } of last.values()) callOff()
    },
  }
}

/** `Retry-After` in seconds, as push services say it; a date is as good as none. */
const msOf = (seconds = ''): number | undefined => (/^\d{1,6}$/.test(seconds) ? Number(seconds) * 1_000 : undefined)
