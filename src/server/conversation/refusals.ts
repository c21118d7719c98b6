import type { Refusal } from './rules.ts'

/** A line's last words come seconds late, not days: of so many refusals the latest are remembered. */
const MOST_REMEMBERED = 1_000

/**
 * What an agent was refused, by the entry's id. A copy of it may come in once more, late and over a line that was given up, when it would
 * be allowed: it is refused again, or it would stand behind what was said after it (P10).
 */
export interface Refusals {
  of(id: string): Refusal | undefined
  remember(id: string, refusal: Refusal): void
}

export function createRefusals(): Refusals {
  const known = new Map<string, Refusal>()
  return {
    of: (id) => known.get(id),
    remember(id, refusal) {
      known.set(id, refusal)
      const [oldest] = known.keys()
      if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest)
    },
  }
}
