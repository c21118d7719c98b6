import type { Clock } from '../../time/clock.ts'
import type { Storage } from '../storage.ts'

/** Who has not sent a file by then has thought better of it. */
const UNSENT_MS = 86_400_000
const SWEEP_EVERY_MS = 3_600_000

/**
 * Erase, now and every hour, the files of yesterday that no message names.
 *
 * @returns how to stop
 */
export function sweepFiles(storage: Storage, clock: Clock, onError: (error: unknown) => void): () => void {
  let callOff = (): void => {}
  function sweep(): void {
    // `storage`: nothing was erased; it is tried again in an hour.
    storage.sweepFiles(clock.now() - UNSENT_MS).catch(onError)
    callOff = clock.after(SWEEP_EVERY_MS, sweep)
  }
  sweep()
  return () => callOff()
}
