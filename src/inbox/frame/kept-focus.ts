import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Place } from '../route.ts'

/**
 * Whoever goes back, or leaves an empty place by the button that stood in it, goes on in the column that they come to.
 * A focus that is anywhere else, in the inbox or in the page around it, is left alone.
 *
 * @param drawn changes when the place has been drawn
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>, place: Place, drawn: unknown): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const it = frame.current
    // Nobody has gone anywhere when the inbox is first drawn.
    const hasGone = !isFirst.current
    isFirst.current = false
    if (!it || !hasGone || place.settings) return
    if (place.folder === null && place.conversation === null)
      return it.querySelector<HTMLElement>('.folder[aria-current]')?.focus()
    const { activeElement } = it.getRootNode() as ShadowRoot
    if (place.conversation !== null || activeElement || it.ownerDocument.activeElement !== it.ownerDocument.body) return
    const column = it.querySelector('.column')
    const row = column?.querySelector<HTMLElement>('[tabindex="0"]') ?? column?.querySelector<HTMLElement>('h2')
    row?.focus()
  }, [place, drawn])
}

/** Where somebody goes on whose button went away with what it stood in: the list, or else what there is room for. */
export function goOnIn(frame: HTMLElement): void {
  for (const it of frame.querySelectorAll<HTMLElement>('.settings h2, .column [tabindex="0"], .column h2, .main h2')) {
    it.focus()
    if (it.matches(':focus')) return
  }
}
