import type { Clock } from '../../../time/clock.ts'
import { createBuckets, type Pace } from '../../session/pace.ts'

/** Twenty files at once are a holiday's; thirty an hour in the long run. */
const PER_SENDER: Pace = { burst: 20, perSecond: 1 / 120 }
/** A whole office may share an address. */
const PER_ADDRESS: Pace = { burst: 100, perSecond: 1 / 20 }
/** Files that are read at the same time lie in memory together. */
const MOST_AT_ONCE = 24
const BUSY_RETRY_MS = 5_000

/** How many files may come. */
export interface UploadPace {
  /** `0` when one more may come now, and then `end` is to be called after it; else how long to wait, in milliseconds. */
  begin(sender: string, address: string): number
  end(): void
}

export function createUploadPace(clock: Clock): UploadPace {
  const senders = createBuckets(PER_SENDER, clock)
  const addresses = createBuckets(PER_ADDRESS, clock)
  let underWay = 0
  return {
    begin(sender, address) {
      if (underWay >= MOST_AT_ONCE) return BUSY_RETRY_MS
      const waitMs = senders(sender) || addresses(address)
      if (waitMs === 0) underWay++
      return waitMs
    },
    end() {
      underWay--
    },
  }
}
