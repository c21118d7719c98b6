import type { RefObject } from 'preact'
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** This close to the end counts as being at it. */
const NEAR_PX = 48

export interface Stick {
  scroller: RefObject<HTMLDivElement | null>
  content: RefObject<HTMLDivElement | null>
  atBottom: boolean
  toBottom(): void
  /** For the scroller's `onScroll`. `isWhole`: what is drawn goes to the end. */
  onScroll(isWhole: boolean): void
}

/**
 * A scroller that follows its end while the reader is at the end, and otherwise stays where the reader is.
 *
 * @param onShort called while what is drawn does not fill it
 */
export function useStick(onShort: () => void): Stick {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [atBottom, setAtBottom] = useState(true)
  const following = useRef(true)
  /** Where it was last known to be, so that only the reader's going up counts as such. */
  const top = useRef(0)

  const toBottom = useCallback(() => {
    following.current = true
    setAtBottom(true)
    const it = scroller.current
    if (!it) return
    it.scrollTop = it.scrollHeight
    top.current = it.scrollTop
  }, [])
  const onScroll = useCallback((isWhole: boolean) => {
    const it = scroller.current
    // A panel that is put away has no height, and tells nothing of where its reader was.
    if (!it?.clientHeight) return
    const isNear = isWhole && it.scrollHeight - it.scrollTop - it.clientHeight < NEAR_PX
    // What has grown below since our own scrolling is no wish to read further up; only going up is.
    if (isNear || it.scrollTop < top.current) following.current = isNear
    top.current = it.scrollTop
    setAtBottom(following.current)
  }, [])

  // New lines, pictures that arrive, rich text that is loaded late, a keyboard that takes half the screen: all of them are changes of
  // size. They are told after the browser has laid out and before it paints, when asking for the height costs nothing.
  const short = useRef(onShort)
  short.current = onShort
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(() => {
      if (following.current) toBottom()
      const it = scroller.current
      if (it?.clientHeight && it.scrollHeight === it.clientHeight) short.current()
    })
    if (scroller.current) sizes.observe(scroller.current)
    if (content.current) sizes.observe(content.current)
    return () => sizes.disconnect()
  }, [])

  return { scroller, content, atBottom, toBottom, onScroll }
}
