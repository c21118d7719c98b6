import { FrontdeskError } from '../protocol/index.ts'
import type { Storage } from '../server/storage.ts'
import type { Clock } from '../time/clock.ts'

/** What one incarnation of a server lives on, and its end. */
export interface Mortal {
  storage: Storage
  clock: Clock
  /**
   * Die, as by `kill -9`: no task runs and no promise of the storage settles from here on. What was being written may have been kept
   * or not, and nobody is told.
   */
  kill(): void
}

export interface MortalOptions {
  storage: Storage
  clock: Clock
  /** 0 ≤ r < 1: decides the delays and failures. */
  random: () => number
  /** The longest that a call takes before and after it is done, in milliseconds. Default `0`: at once. */
  slowMs?: number
  /** The chance that a call fails with `storage`, having done nothing. Default `0`. */
  failure?: number
}

/**
 * Lend a server its storage and clock so that they can be taken away at any instant: what a sudden death, a slow disk and a full one
 * are to a server, without a process. The storage itself lives on for the next incarnation.
 */
export function createMortal({ storage, clock, random, slowMs = 0, failure = 0 }: MortalOptions): Mortal {
  let alive = true
  const pause = () => new Promise<void>((resolve) => clock.after(Math.floor(random() * slowMs), resolve))
  const forever = new Promise<never>(() => {})

  function lend<Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>): (...args: Args) => Promise<Result> {
    return async (...args) => {
      if (slowMs > 0) await pause()
      if (!alive) return forever
      if (random() < failure) throw new FrontdeskError('storage', 'The disk is having a bad day.', {})
      const result = await call(...args)
      if (slowMs > 0) await pause()
      return alive ? result : forever
    }
  }

  return {
    storage: {
      epoch: lend(() => storage.epoch()),
      append: lend((write) => storage.append(write)),
      find: lend((conversation) => storage.find(conversation)),
      read: lend((conversation, since, limit) => storage.read(conversation, since, limit)),
      list: lend((query) => storage.list(query)),
      waiting: lend(() => storage.waiting()),
      publish: lend((site, version, playbook) => storage.publish(site, version, playbook)),
      published: lend((site) => storage.published(site)),
      playbook: lend((site, version) => storage.playbook(site, version)),
      close: async () => {},
    },
    clock: {
      now: () => clock.now(),
      after: (delayMs, task) => clock.after(delayMs, () => alive && task()),
    },
    kill() {
      alive = false
    },
  }
}
