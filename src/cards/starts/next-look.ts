import { type Hours, wallClock } from '../hours.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import type { Opening } from './opening.ts'
import type { Seen } from './reason.ts'

/** Clocks are put forward and back in between: nobody sleeps through that. */
const LONGEST_MS = 900_000
const DAY_MS = 86_400_000

/** Every rule of these playbooks. */
export const rulesOf = (openings: readonly Opening[]): Leaf[] =>
  openings
    .flatMap(({ starts }) => [starts?.where, starts?.proactive?.when])
    .flatMap((when) => (when ? leavesOf(when, '') : []))
    .map(({ leaf }) => leaf)

/** In how many milliseconds one of these rules may be met, or no longer met, by time alone; `null`: in none. */
export function untilNextLook(rules: readonly Leaf[], seen: Seen): number | null {
  const waits = rules.flatMap((rule) => {
    if ('seconds' in rule) return rule.seconds > seen.seconds ? [(rule.seconds - seen.seconds) * 1000] : []
    return 'hours' in rule ? [untilTurn(rule.hours, seen)] : []
  })
  return waits.length > 0 ? Math.ceil(Math.min(...waits)) : null
}

/** Until it opens or closes, or the day is another. */
function untilTurn(hours: Hours, { known }: Seen): number {
  const at = known.now?.at ?? 0
  const visitors = known.start?.visitor?.timeZone ?? 'UTC'
  const now = minutesOf(wallClock(at, hours.timeZone === 'visitor' ? visitors : hours.timeZone).time)
  const turns = [0, ...hours.open.flatMap(({ from, to }) => [minutesOf(from), minutesOf(to)])]
  const waits = turns.map((turn) => ((turn - now) * 60_000 + DAY_MS) % DAY_MS || DAY_MS)
  return Math.min(LONGEST_MS, Math.min(...waits) - (at % 60_000))
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
