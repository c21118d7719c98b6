import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The height of one row of the list, in pixels; the style sheet says the same. */
export const ROW_PX = 64

/** How many rows beyond the edge are drawn, so that a quick thumb sees no gap. */
const MARGIN_ROWS = 8

/** Which rows are drawn: from `first` up to but not including `end`. */
export interface Span {
  first: number
  end: number
}

/** The rows that a list of `count` shows when scrolled by `top` pixels in a box `height` pixels high, and some on either side. */
export function spanOf(top: number, height: number, count: number): Span {
  const first = Math.max(0, Math.floor(top / ROW_PX) - MARGIN_ROWS)
  return { first: Math.min(first, count), end: Math.min(count, Math.ceil((top + height) / ROW_PX) + MARGIN_ROWS) }
}

/**
 * By how many rows what was seen has moved in the list: what most of it did counts, for one row may just have gone to the top.
 *
 * @param seen the ids of the rows that were seen, of which the first was the `top`-th
 */
export function shiftOf(seen: readonly string[], top: number, ids: readonly string[]): number {
  const shifts = seen
    .map((id, index) => ({ now: ids.indexOf(id), before: top + index }))
    .filter(({ now }) => now !== -1)
    .map(({ now, before }) => now - before)
    .sort((a, b) => a - b)
  return shifts[Math.floor(shifts.length / 2)] ?? 0
}

/**
 * A scrolling list, given by the ids of its rows, of which only the visible ones are drawn. Give `scroller` to the box that scrolls as
 * its `ref`. Whoever has scrolled down keeps before their eyes what they read, whatever comes in above; at the top what is new is seen.
 */
export function useSpan(ids: readonly string[]): { scroller: (box: HTMLElement | null) => void; span: Span } {
  const [box, scroller] = useState<HTMLElement | null>(null)
  const [view, setView] = useState({ top: 0, height: 0 })
  const drawn = useRef<readonly string[]>(ids)
  const measure = useCallback(() => {
    if (box) setView({ top: box.scrollTop, height: box.clientHeight })
  }, [box])
  useLayoutEffect(() => {
    if (!box) return
    measure()
    box.addEventListener('scroll', measure, { passive: true })
    const resized = new ResizeObserver(measure)
    resized.observe(box)
    return () => {
      box.removeEventListener('scroll', measure)
      resized.disconnect()
    }
  }, [box, measure])
  useLayoutEffect(() => {
    const before = drawn.current
    drawn.current = ids
    if (!box || before === ids || box.scrollTop === 0) return
    const top = Math.floor(box.scrollTop / ROW_PX)
    box.scrollTop += ROW_PX * shiftOf(before.slice(top, Math.ceil((box.scrollTop + box.clientHeight) / ROW_PX)), top, ids)
    measure()
  }, [box, ids, measure])
  return { scroller, span: spanOf(view.top, view.height, ids.length) }
}
