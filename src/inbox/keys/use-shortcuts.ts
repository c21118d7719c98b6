import type { ReadableAtom } from 'nanostores'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const TYPED_IN = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'
/** Where the focus goes in a part that is gone to. */
const STOPS = '[tabindex="0"], textarea, input'

/**
 * Keys that press what is on the screen: a button that says `aria-keyshortcuts="a"` is pressed by "a", a part of the page is gone to. They are the
 * inbox's only while the focus is in it, or nowhere, and never while somebody types or is asked something.
 */
export function useShortcuts(frame: RefObject<HTMLElement | null>, $on: ReadableAtom<boolean>): void {
  useEffect(() => {
    const it = frame.current
    if (!it) return
    const page = it.ownerDocument
    const onKeyDown = (event: KeyboardEvent) => {
      // As it stands now: a key that comes before the next paint counts by it, too.
      if (!$on.get() || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      const [at] = event.composedPath()
      const isHere = at instanceof Element && (at === page.body || it.contains(at))
      if (!isHere || at.matches(TYPED_IN) || it.querySelector('dialog[open], [role="alertdialog"]')) return
      const target = [...it.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].find((one) =>
        one.getAttribute('aria-keyshortcuts')?.split(' ').includes(event.key),
      )
      // Where there is room for one column only: what opens in another would be open, and nobody would see it.
      if (!target || (target.ariaHasPopup && !target.checkVisibility())) return
      event.preventDefault()
      if (target.matches('button')) target.click()
      else target.querySelector<HTMLElement>(STOPS)?.focus()
    }
    page.addEventListener('keydown', onKeyDown)
    return () => page.removeEventListener('keydown', onKeyDown)
  }, [frame, $on])
}
