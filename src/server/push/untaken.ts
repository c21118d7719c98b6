import type { Clock } from '../../time/clock.ts'
import type { News } from '../mail.ts'
import type { Conversation } from '../storage.ts'

/** What nobody has taken, and how often it is told of again (R29). */
export interface Untaken {
  /** How it stands now. What is only kept waits for its turn; `news`: it was told of with that, as it came. */
  keep(row: Conversation, news?: Pick<News, 'by'>): void
  drop(conversation: string): void
  count(): number
  /** All but what this agent put there: nobody is called for what they did themselves. */
  rowsFor(agent: string): readonly Conversation[]
  stop(): void
}

/** While somebody waits; the open inbox does the same. */
const WAITING_MS = 20_000
/** When only such are left as have stopped waiting: again after this, then after twice as long each time, up to the longest. */
const MISSED_MS = 300_000
const LONGEST_MS = 3_600_000
/** What nobody has taken in this time, nobody is called for any more. */
export const UNTAKEN_MS = 12 * 3_600_000

export function createUntaken(clock: Clock, remind: () => void): Untaken {
  const known = new Map<string, { row: Conversation; since: number; by: string | undefined }>()
  let missedMs = MISSED_MS
  let callOff: (() => void) | null = null

  const waits = (): boolean => [...known.values()].some(({ row }) => row.status === 'waiting')

  function start(): void {
    callOff?.()
    callOff = known.size === 0 ? null : clock.after(waits() ? WAITING_MS : missedMs, turn)
  }

  function turn(): void {
    for (const [id, { since }] of known) if (since + UNTAKEN_MS <= clock.now()) known.delete(id)
    missedMs = waits() ? MISSED_MS : Math.min(missedMs * 2, LONGEST_MS)
    start()
    if (known.size > 0) remind()
  }

  return {
    keep(row, news) {
      const before = known.get(row.id)
      known.set(row.id, { row, since: before?.since ?? clock.now(), by: news ? news.by : before?.by })
      if (before?.row.status === row.status) return
      missedMs = MISSED_MS
      start()
    },
    drop(conversation) {
      if (known.delete(conversation) && known.size === 0) start()
    },
    count: () => known.size,
    rowsFor: (agent) => [...known.values()].flatMap(({ row, by }) => (by === agent ? [] : [row])),
    stop: () => callOff?.(),
  }
}
