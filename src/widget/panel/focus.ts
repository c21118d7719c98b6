import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Move the focus to where the visitor goes on: the field that awaits an answer, or else the composer, or else the window itself.
 * On a touch screen it is always the window, for a field would raise a keyboard over what is to be read.
 */
export function enter(panel: HTMLElement): void {
  const field = matchMedia('(pointer: coarse)').matches ? null : panel.querySelector<HTMLElement>('.capture input, textarea')
  const target = field ?? panel
  target.focus({ preventScroll: true })
}

/**
 * A pill that is pressed, a form that is answered, is gone the next moment: the focus goes on to what has taken its place. And it goes
 * on to a field that was awaited, and came when `fields` changed, unless the visitor has gone elsewhere.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, fields: unknown): void {
  const focused = useRef<Element | null>(null)

  useLayoutEffect(() => {
    const it = panel.current
    const hold = ({ target }: Event) => {
      focused.current = target as Element
    }
    // Whoever leaves by themselves leaves an element behind that is still there; browsers differ on telling of one that is removed.
    const release = ({ target }: Event) =>
      queueMicrotask(() => {
        if (focused.current === target && focused.current?.isConnected) focused.current = null
      })
    it?.addEventListener('focusin', hold)
    it?.addEventListener('focusout', release)
    return () => {
      it?.removeEventListener('focusin', hold)
      it?.removeEventListener('focusout', release)
    }
  }, [])

  useLayoutEffect(() => {
    const it = panel.current
    if (!it || !focused.current || focused.current.isConnected) return
    focused.current = null
    const pill = it.querySelector<HTMLElement>('.options button')
    if (pill) pill.focus()
    else enter(it)
  })

  useLayoutEffect(() => {
    const it = panel.current
    if (it && focused.current === it) enter(it)
  }, [fields])
}
