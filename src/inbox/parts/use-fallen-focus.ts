import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * What was pressed may be gone by what it did, and the focus with it: then it is here. A focus that is anywhere else, in the inbox or in the page
 * around it, is left alone.
 *
 * @param drawn changes when something may have gone
 */
export function useFallenFocus(to: RefObject<HTMLElement | null>, drawn?: unknown): void {
  useEffect(() => {
    const it = to.current
    if (it && it.ownerDocument.activeElement === it.ownerDocument.body) it.focus()
  }, [drawn])
}
