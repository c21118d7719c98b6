import { useEffect, useState } from 'preact/hooks'
import { systemClock } from '../time/clock.ts'
import { keepTrying } from '../time/keep-trying.ts'

/** A module that is not needed until the window can be used, and stays once it is there. */
export interface Later<Module> {
  module?: Module
  /** Rejects where it cannot be fetched; may be called again. */
  fetch(): Promise<Module>
}

export function later<Module>(load: () => Promise<Module>): Later<Module> {
  const it: Later<Module> = {
    async fetch() {
      it.module ??= await load()
      return it.module
    },
  }
  return it
}

/**
 * A module that comes later, asked for as soon as it is wanted. `isLate`: it could not be fetched and will be asked for again; what can be
 * done without it should be offered.
 */
export function useLater<Module>(
  it: Later<Module>,
  isWanted = true,
  clock = systemClock,
): { module: Module | undefined; isLate: boolean } {
  const [{ isLate }, setState] = useState({ isLate: false })
  const { module } = it
  useEffect(() => {
    // By the render: should another have brought it since, this one is drawn anew.
    if (module || !isWanted) return
    return keepTrying(
      it.fetch,
      clock,
      () => setState({ isLate: false }),
      () => setState({ isLate: true }),
    )
  }, [isWanted, clock])
  return { module, isLate }
}
