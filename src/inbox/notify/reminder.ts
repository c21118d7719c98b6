import type { DeskRow } from '../../chat/index.ts'
import type { Clock } from '../../time/clock.ts'

export interface ReminderOptions {
  clock: Clock
  /** What is in Unassigned and concerns this agent, as it stands now. */
  rows: () => readonly DeskRow[]
  /** Tell of these, which nobody has taken yet, once more. */
  remind: (rows: readonly DeskRow[]) => void
}

/** Tells of what is in Unassigned again and again, until somebody has taken it (R29). */
export interface Reminder {
  /** This one was told now. */
  add(conversation: string): void
  /** Something may have come or gone. */
  look(): void
  untaken(): number
  stop(): void
}

/** While a visitor waits, and when only such are left as have stopped waiting. */
const WAITING_MS = 20_000
const MISSED_MS = 300_000

export function createReminder({ clock, rows, remind }: ReminderOptions): Reminder {
  const told = new Set<string>()
  let callOff: (() => void) | null = null

  /** Whoever waits is told of in any case: they may have come before this tab was open. */
  const untaken = (): DeskRow[] => rows().filter((row) => row.status === 'waiting' || told.has(row.conversation))

  function stop(): void {
    callOff?.()
    callOff = null
  }

  function start(): void {
    const waits = untaken().some(({ status }) => status === 'waiting')
    callOff = clock.after(waits ? WAITING_MS : MISSED_MS, () => {
      stop()
      const left = untaken()
      if (left.length > 0) remind(left)
      look()
    })
  }

  function look(): void {
    const left = new Set(untaken().map(({ conversation }) => conversation))
    for (const conversation of told) if (!left.has(conversation)) told.delete(conversation)
    if (left.size === 0) stop()
    else if (!callOff) start()
  }

  return {
    add(conversation) {
      told.add(conversation)
      stop()
      look()
    },
    look,
    untaken: () => untaken().length,
    stop,
  }
}
