import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { addSheet } from './sheet.ts'

/** A style that came after the window's own, for as long as the component is there whose element `place` is. Empty for none yet. */
export function useSheet(place: RefObject<Element | null>, css: string): void {
  useLayoutEffect(() => {
    if (css && place.current) return addSheet(place.current.getRootNode() as ShadowRoot, css).remove
  }, [css])
}
