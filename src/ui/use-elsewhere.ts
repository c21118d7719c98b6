import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** A press anywhere but in `box` calls `onPress`; the `opener`'s own press does what it does by itself. */
export function useElsewhere(box: RefObject<Element | null>, opener: RefObject<Element | null>, onPress: () => void): void {
  useEffect(() => {
    const look = (event: Event) => {
      const path = event.composedPath()
      if (![box, opener].some(({ current }) => current && path.includes(current))) onPress()
    }
    document.addEventListener('pointerdown', look)
    return () => document.removeEventListener('pointerdown', look)
  }, [])
}
