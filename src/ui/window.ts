import { useRef, useState } from 'preact/hooks'

/** How many lines are drawn at first, and with each "earlier messages": two or three windows full, drawn well within a frame or two. */
export const PAGE_LINES = 30

/**
 * Which end of a long list is drawn: the last `PAGE_LINES` and whatever has come since, earlier ones on demand. Reading at the bottom
 * lets go of what has scrolled far out of sight, so a conversation that goes on for days stays as light as on its first.
 *
 * @returns the index of the first line drawn, and how to draw a page more.
 */
export function useTail(length: number, atBottom: boolean): [from: number, earlier: () => void] {
  const newest = Math.max(0, length - PAGE_LINES)
  const from = useRef(newest)
  const [, redraw] = useState(0)
  if (from.current > newest || (atBottom && newest - from.current > PAGE_LINES)) from.current = newest
  const earlier = () => {
    from.current = Math.max(0, from.current - PAGE_LINES)
    redraw((turn) => turn + 1)
  }
  return [from.current, earlier]
}
