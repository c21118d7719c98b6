/** What the page has fixed in the way of a box of the window, where `host` stands; what merely scrolls past below it is in nobody's way. */
export function barsUnder(host: Element, { left, right, top, bottom }: DOMRect): Element[] {
  const middle = (left + right) / 2
  const points = [left + 1, middle, right - 1].flatMap((x) =>
    [top + 1, (top + bottom) / 2, bottom - 1].map((y) => [x, y] as const),
  )
  const bars = new Set<Element>()
  const known = new Set<Element>([document.documentElement, document.body])
  for (const [x, y] of points)
    for (const found of document.elementsFromPoint(x, y))
      for (let at: Element | null = found; at && !known.has(at) && !at.contains(host); at = at.parentElement) {
        known.add(at)
        if (isBar(at)) bars.add(at)
      }
  return [...bars]
}

function isBar(element: Element): boolean {
  const { position, bottom, opacity } = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  const stands = position === 'fixed' || (position === 'sticky' && bottom !== 'auto' && box.bottom > innerHeight - 1)
  return stands && opacity !== '0' && box.height > 0 && box.height < innerHeight / 2
}
