import type { Clock } from '../../time/clock.ts'
import type { Storage } from '../storage.ts'
import { nextTryAt } from './backoff.ts'
import type { Delivery } from './outbox.ts'
import { parcelOf } from './parcel.ts'
import type { Sink, Verdict } from './sink.ts'

export interface LaneOptions {
  site: string
  sink: Sink
  storage: Storage
  clock: Clock
  random: () => number
  onError: (error: unknown) => void
}

/** One sink's deliveries, one after another. */
export interface Lane {
  wake(): void
  stop(): Promise<void>
}

/** How long a try may take. */
const TRY_MS = 20_000
/** How long a delivery is ours: longer than any try, so that no other process begins it while we are at it. */
const LEASE_MS = 60_000
/** How often it is looked whether another process has left something behind. */
const IDLE_MS = 60_000
/** Storage that fails is asked again after this. */
const STORAGE_RETRY_MS = 5_000

export function createLane({ site, sink, storage, clock, random, onError }: LaneOptions): Lane {
  let work: Promise<void> | null = null
  let isWanted = false
  let isOver = false
  let callOff = (): void => {}
  let breakOff = (): void => {}

  function wake(): void {
    isWanted = true
    if (!isOver) work ??= run()
  }

  function wakeIn(ms: number): void {
    callOff()
    callOff = clock.after(ms, wake)
  }

  async function run(): Promise<void> {
    try {
      while (isWanted && !isOver) {
        isWanted = false
        const claim = await storage.claim(site, sink.name, clock.now(), clock.now() + LEASE_MS)
        if ('delivery' in claim) {
          isWanted = true
          await bring(claim.delivery)
        } else wakeIn(Math.min(IDLE_MS, (claim.nextAt ?? Number.POSITIVE_INFINITY) - clock.now()))
      }
    } catch (error) {
      // `storage`: what was being brought stays due, and is brought again when the lease is over.
      onError(error)
      if (!isOver) wakeIn(STORAGE_RETRY_MS)
    }
    work = null
    if (isOver) callOff()
  }

  async function bring(delivery: Delivery): Promise<void> {
    const parcel = await parcelOf(storage, delivery)
    const verdict = parcel
      ? await attempt((signal) =>
          sink.deliver(parcel, {
            signal,
            recall: (key) => storage.recall(site, sink.name, key),
            remember: (key, remote) => storage.remember(site, sink.name, key, remote),
          }),
        )
      : ({ done: false, error: 'The record is gone.', failure: { why: 'gone' }, isFinal: true } satisfies Verdict)
    const at = clock.now()
    if (verdict.done) return storage.settle(delivery, { done: true, at })
    const { error, failure, isFinal = false, retryAfterMs = 0 } = verdict
    const nextAt = isFinal ? null : nextTryAt(at, delivery.attempts, retryAfterMs, random)
    return storage.settle(delivery, { done: false, error: error.slice(0, 500), failure, at, nextAt })
  }

  /** Whatever a sink does, this comes back in time. */
  function attempt(deliver: (signal: AbortSignal) => Promise<Verdict>): Promise<Verdict> {
    const controller = new AbortController()
    return new Promise((resolve) => {
      function end(verdict: Verdict): void {
        stopWaiting()
        controller.abort()
        resolve(verdict)
      }
      const stopWaiting = clock.after(TRY_MS, () =>
        end({
          done: false,
          error: `There was no answer within ${TRY_MS / 1_000} seconds.`,
          failure: { why: 'slow', said: `${TRY_MS / 1_000}` },
        }),
      )
      breakOff = () =>
        end({
          done: false,
          error: 'The server was stopped while this was under way.',
          failure: { why: 'stopped' },
          retryAfterMs: 0,
        })
      // A sink is the owner's code, too: what it throws becomes a failed try.
      Promise.resolve(controller.signal)
        .then(deliver)
        .then(end, (error: unknown) => end({ done: false, error: error instanceof Error ? error.message : String(error) }))
    })
  }

  return {
    wake,
    async stop() {
      isOver = true
      callOff()
      breakOff()
      await work
      callOff()
    },
  }
}
