import type { Clock } from '../../time/clock.ts'
import type { Conversation, Storage } from '../storage.ts'

export interface RetentionOptions {
  storage: Storage
  sites: ReadonlyMap<string, unknown>
  clock: Clock
  /** It was erased: whoever has it before their eyes hears of it. */
  onErased: (row: Conversation) => void
  onError: (error: unknown) => void
}

/** Erases what was closed, or opened without a word, longer ago than an administrator wants it kept. */
export interface Retention {
  start(): void
  /** Look at once: the days are others now. */
  look(): void
  stop(): void
}

const DAY_MS = 86_400_000
const LOOK_EVERY_MS = 3_600_000
/** So many in one commit, so that the desk is not kept waiting. */
const ERASED_AT_ONCE = 100

export function createRetention({ storage, sites, clock, onErased, onError }: RetentionOptions): Retention {
  let callOff = (): void => {}

  async function eraseOld(site: string): Promise<void> {
    const { retentionDays } = await storage.rules(site)
    if (retentionDays === null) return
    const before = clock.now() - retentionDays * DAY_MS
    let erased: Conversation[]
    do {
      erased = await storage.eraseOld(site, before, ERASED_AT_ONCE)
      for (const row of erased) onErased(row)
    } while (erased.length === ERASED_AT_ONCE)
  }

  function look(): void {
    // `storage`: what could not be erased is erased an hour later.
    for (const site of sites.keys()) eraseOld(site).catch(onError)
  }

  function start(): void {
    callOff()
    look()
    callOff = clock.after(LOOK_EVERY_MS, start)
  }

  return { start, look, stop: () => callOff() }
}
