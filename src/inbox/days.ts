import type { Event, Item } from '../chat/index.ts'
import type { Saying } from '../ui/saying.ts'
import { isSameDay } from './times.ts'

/** Another day begins in the transcript, with what was said at `at`. */
export interface Day {
  name: 'day'
  at: number
}

/** The transcript with a line wherever another day begins. */
export function withDays(items: readonly Item[]): Saying<Event | Day>[] {
  const sayings: Saying<Event | Day>[] = []
  let before: number | undefined
  for (const item of items) {
    const { at } = item
    if (at !== undefined) {
      if (before === undefined || !isSameDay(before, at))
        sayings.push({ key: `day before ${item.key}`, kind: 'event', event: { name: 'day', at } })
      before = at
    }
    sayings.push(item)
  }
  return sayings
}
