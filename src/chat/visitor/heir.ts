import type { Body } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Outbox } from '../outbox.ts'

/** A tab that lives has sent its words by then, or cannot; if both send them, the server keeps them once. */
const INHERITED_AFTER_MS = 15_000

/**
 * Sends what a tab that is gone has left unsent, while another is open: not only the next page finds it.
 *
 * @returns how to end it.
 */
export function createHeir<Own extends Body>(outbox: Pick<Outbox<Own>, 'inherit'>, clock: Clock): () => void {
  let callOff = wait()

  function wait(): () => void {
    return clock.after(INHERITED_AFTER_MS, () => {
      outbox.inherit(clock.now() - INHERITED_AFTER_MS)
      callOff = wait()
    })
  }

  return () => callOff()
}
