import { addSheet } from '../../ui/sheet.ts'

/**
 * Tell the style sheet what is really to be seen of the page: a phone's keyboard covers half of what it calls the viewport.
 * A constructed sheet carries the figures, as a `style` attribute is what strict pages forbid.
 *
 * @returns how to stop
 */
export function followViewport(root: ShadowRoot): () => void {
  const viewport = window.visualViewport
  if (!viewport) return () => {}
  const figures = addSheet(root, '')
  const measure = () => {
    // Whoever has zoomed in with two fingers looks through a small window on purpose.
    const zoomed = viewport.scale > 1.01
    figures.say(zoomed ? '' : `.panel{--fd-seen-height:${viewport.height}px;--fd-seen-top:${Math.max(0, viewport.offsetTop)}px}`)
  }
  measure()
  const over = new AbortController()
  for (const change of ['resize', 'scroll']) viewport.addEventListener(change, measure, { signal: over.signal })
  return () => {
    over.abort()
    figures.remove()
  }
}
