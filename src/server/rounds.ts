import type { Clock } from '../time/clock.ts'
import { sweepFiles } from './files/sweep.ts'
import type { Mail } from './mail.ts'
import type { Site } from './peer.ts'
import { overdueOf } from './rules/overdue.ts'
import { createRetention, type Retention } from './rules/retention.ts'
import type { Conversation, Storage } from './storage.ts'

export interface RoundsOptions {
  storage: Storage
  sites: ReadonlyMap<string, Site>
  mail: Mail
  clock: Clock
  /** Let go of conversations in which nothing happens. */
  forgetIdle: () => void
  /** Let go, as far as there is anything, of what those hold who may not come in any more. */
  releaseEnded: () => Promise<void>
  /** It was closed so long ago that it is not there any more. */
  onErased: (row: Conversation) => void
  onError: (error: unknown) => void
}

/** What a hub sees to from time to time, although nobody asks. */
export interface Rounds {
  /** Go round at once, and from then on. */
  start(): void
  /** The days that closed conversations are kept may be others now. */
  eraseOld: Retention['look']
  stop(): void
}

/** How often conversations in which nothing happens are forgotten, and those that time or an agent has left are seen to. */
const SWEEP_MS = 60_000

export function createRounds(options: RoundsOptions): Rounds {
  const { storage, sites, mail, clock, forgetIdle, releaseEnded, onError } = options
  const retention = createRetention(options)
  let stopSweeping = (): void => {}
  let stopSweepingFiles = (): void => {}

  /** In whichever process that happens. */
  async function wakeOverdue(): Promise<void> {
    for (const site of sites.values())
      for (const id of await overdueOf(site, storage, clock.now())) mail.conversation(id, { type: 'wake' })
  }

  function sweep(): void {
    forgetIdle()
    // `storage`: whatever could not be read is read a minute later.
    for (const pass of [wakeOverdue, releaseEnded]) void pass().catch(onError)
    stopSweeping = clock.after(SWEEP_MS, sweep)
  }

  function stop(): void {
    stopSweeping()
    stopSweepingFiles()
    retention.stop()
  }

  return {
    start() {
      stop()
      sweep()
      stopSweepingFiles = sweepFiles(storage, clock, onError)
      retention.start()
    },
    eraseOld: retention.look,
    stop,
  }
}
