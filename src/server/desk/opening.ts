import { isOpen, type SiteHours } from '../../cards/index.ts'
import { nothingKnown } from '../../playbook/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { RuleBook } from '../rules/rules.ts'

const MINUTE_MS = 60_000

export interface OpeningOptions {
  site: string
  storage: RuleBook
  clock: Clock
  /** It opens, or closes. */
  onChange: () => void
  onError: (error: unknown) => void
}

/** Whether a site is open, by the hours that its administrators have set. One without hours always is. */
export interface Opening {
  isOpen(): boolean
  /** Read the hours, for the first time or because they have changed. Never rejects. */
  read(): Promise<void>
  stop(): void
}

export function createOpening({ site, storage, clock, onChange, onError }: OpeningOptions): Opening {
  let hours: SiteHours | null = null
  let isNow = true
  let callOff = (): void => {}

  /** Hours begin and end with a minute. */
  function look(): void {
    callOff()
    const at = clock.now()
    const was = isNow
    isNow = hours === null || isOpen(hours, { at, agentsOnline: false, url: '' }, nothingKnown)
    if (hours) callOff = clock.after(MINUTE_MS - (at % MINUTE_MS), look)
    if (was !== isNow) onChange()
  }

  return {
    isOpen: () => isNow,
    async read() {
      try {
        hours = (await storage.rules(site)).hours
      } catch (error) {
        // `storage`: it goes on by the hours that it knew.
        onError(error)
      }
      look()
    },
    stop: () => callOff(),
  }
}
