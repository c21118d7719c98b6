import type { Desk } from '../../chat/index.ts'

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Hear every touch of the inbox. Returns the unbind. */
export function hearTouches(root: HTMLElement, desk: Pick<Desk, 'touch'>): () => void {
  const bound = new AbortController()
  for (const name of TOUCHES)
    root.addEventListener(name, () => desk.touch(), { capture: true, passive: true, signal: bound.signal })
  return () => bound.abort()
}
