import type { Clock } from '../../time/clock.ts'
import type { Site } from '../peer.ts'
import type { Storage } from '../storage.ts'
import { createLane, type Lane } from './lane.ts'

/** Brings what the outbox holds to the sinks of each site, a lane for each: one that is slow or down keeps nobody else waiting. */
export interface Courier {
  /** There may be something to bring for this site. */
  wake(site: string): void
  /** Take up what earlier runs have left. */
  start(): void
  /** Break off what is under way; it is tried again after the next start. */
  stop(): Promise<void>
}

export interface CourierOptions {
  storage: Storage
  sites: Iterable<Site>
  clock: Clock
  /** 0 ≤ r < 1, so that a thousand failures do not come back at one instant. Default: `Math.random`. */
  random?: () => number
  onError: (error: unknown) => void
}

export function createCourier({ storage, sites, clock, random = Math.random, onError }: CourierOptions): Courier {
  const lanes = new Map<string, Lane[]>()
  for (const { id, sinks = [] } of sites)
    lanes.set(
      id,
      sinks.map((sink) => createLane({ site: id, sink, storage, clock, random, onError })),
    )
  const all = (): Lane[] => [...lanes.values()].flat()

  return {
    wake(site) {
      for (const lane of lanes.get(site) ?? []) lane.wake()
    },
    start() {
      for (const lane of all()) lane.wake()
    },
    async stop() {
      await Promise.all(all().map((lane) => lane.stop()))
    },
  }
}
