/** What the page has fixed in the way of a box of the window; what merely scrolls past below it is in nobody's way. */
export function barsUnder({ left, right, top, bottom }: DOMRect): Element[] {
  const middle = (left + right) / 2
  const points = [left + 1, middle, right - 1].flatMap((x) =>
    [top + 1, (top + bottom) / 2, bottom - 1].map((y) => [x, y] as const),
  )
  const bars = new Set<Element>()
  const known = new Set<Element>([document.documentElement, document.body])

  function look(root: Document | ShadowRoot, x: number, y: number): void {
    for (const found of root.elementsFromPoint(x, y)) {
      // What is of a web component's own is found there alone.
      if (found.shadowRoot && found.getRootNode() === root && !isOurs(found)) look(found.shadowRoot, x, y)
      for (let at: Element | null = found; at && !known.has(at) && !isOurs(at); at = above(at)) {
        known.add(at)
        if (isBar(at)) bars.add(at)
      }
    }
  }
  for (const [x, y] of points) look(document, x, y)
  return [...bars]
}

/** Another chat of ours, too. */
export const isOurs = (element: Element): boolean => element.matches('[data-frontdesk]')

const above = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null

function isBar(element: Element): boolean {
  const { position, bottom, opacity } = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  const isFixed =
    position === 'fixed' ||
    // Only while it is stuck.
    (position === 'sticky' && box.bottom > innerHeight - Number.parseFloat(bottom) - 1) ||
    (position === 'absolute' && isPane((element as HTMLElement).offsetParent))
  return isFixed && opacity !== '0' && box.height > 0 && box.height < innerHeight / 2
}

/** A layer over the whole window, in which nothing scrolls: what hangs in it stands as fast as it does. */
const isPane = (frame: Element | null): boolean =>
  !!frame &&
  getComputedStyle(frame).position === 'fixed' &&
  frame.clientWidth >= document.documentElement.clientWidth &&
  frame.clientHeight <= innerHeight + 1 &&
  frame.scrollHeight <= frame.clientHeight
