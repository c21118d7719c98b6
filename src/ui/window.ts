import { useRef, useState } from 'preact/hooks'

/** How many lines are drawn at first, and with each "earlier messages": a window or two full, drawn well within a frame or two. */
export const PAGE_LINES = 20
/** More than these are drawn only for a reader who goes down through them. */
export const MOST_LINES = 12 * PAGE_LINES

export interface Part {
  /** The index of the first line that is drawn, and of the first that is no more. */
  from: number
  to: number
  /** Draw a page more above, and let go of what is far below. */
  earlier(): void
  /** Draw a page more below. */
  later(): void
}

/**
 * Which part of a long list is drawn: while its reader is at the end, the last `PAGE_LINES` and whatever has come since, earlier ones on
 * demand; what has scrolled far out of sight is let go of, so a conversation that goes on for days stays as light as on its first. While
 * its reader is further up, what comes at the end is drawn as long as it is not much, and then when they come to it.
 */
export function usePart(length: number, atBottom: boolean): Part {
  /** How many lines are drawn for a reader at the end: a high window asks for more. */
  const filling = useRef(PAGE_LINES)
  const newest = Math.max(0, length - filling.current)
  const from = useRef(newest)
  const to = useRef(length)
  const [, redraw] = useState({})
  if (from.current > newest || (atBottom && newest - from.current > filling.current)) from.current = newest
  to.current = Math.min(length, atBottom ? length : Math.max(to.current, from.current + MOST_LINES))
  return {
    from: from.current,
    to: to.current,
    earlier() {
      if (atBottom) filling.current += PAGE_LINES
      from.current = Math.max(0, from.current - PAGE_LINES)
      to.current = Math.min(to.current, from.current + MOST_LINES)
      redraw({})
    },
    later() {
      to.current += PAGE_LINES
      redraw({})
    },
  }
}
