import { enter } from './enter.ts'

/**
 * A pill that is pressed, a form that is answered, is gone the next moment: the focus goes on to what has taken its place.
 *
 * @returns how to stop
 */
export function keepFocus(panel: HTMLElement): () => void {
  const root = panel.getRootNode() as ShadowRoot
  let focused: Element | null = root.activeElement
  const hold = ({ target }: Event) => {
    focused = target as Element
  }
  // Whoever leaves by themselves leaves an element behind that is still there; browsers differ on telling of one that is removed.
  const release = ({ target }: Event) =>
    queueMicrotask(() => {
      if (focused === target && focused?.isConnected) focused = null
    })
  const changes = new MutationObserver(() => {
    if (!focused || focused.isConnected) return
    focused = null
    const pill = panel.querySelector<HTMLElement>('.options button')
    if (pill) pill.focus()
    else enter(panel)
  })
  panel.addEventListener('focusin', hold)
  panel.addEventListener('focusout', release)
  changes.observe(panel, { childList: true, subtree: true })
  return () => {
    panel.removeEventListener('focusin', hold)
    panel.removeEventListener('focusout', release)
    changes.disconnect()
  }
}
