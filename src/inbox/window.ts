import { useCallback, useLayoutEffect, useState } from 'preact/hooks'

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

/** A scrolling list of which only the visible rows are drawn. Give `scroller` to the box that scrolls as its `ref`. */
export function useSpan(count: number): { scroller: (box: HTMLElement | null) => void; span: Span } {
  const [box, scroller] = useState<HTMLElement | null>(null)
  const [seen, setSeen] = useState({ top: 0, height: 0 })
  const measure = useCallback(() => {
    if (box) setSeen({ top: box.scrollTop, height: box.clientHeight })
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
  return { scroller, span: spanOf(seen.top, seen.height, count) }
}
