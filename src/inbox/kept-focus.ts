import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Place } from './route.ts'

/**
 * Whoever goes somewhere else by a button that is gone afterwards (Back on a phone, the way out of an empty place) goes on in the list.
 * A focus that is anywhere, in the inbox or in the page around it, is left alone.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, place: Place): void {
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const column = list.current
    if (!column) return
    const page = column.ownerDocument
    const { activeElement } = column.getRootNode() as ShadowRoot
    if (activeElement || page.activeElement !== page.body) return
    column.querySelector<HTMLElement>('[tabindex="0"], h2')?.focus()
  }, [place])
}
