/** What counts as the visitor's interaction with an open panel. */
const TOUCHES = ['click', 'keydown', 'input', 'drop']

/** Calls `act` at every touch of the panel in `root`, before what was touched hears of it. Returns its unbind. */
export function onTouch(root: ShadowRoot, act: () => void): () => void {
  const touch = ({ target, key }: { target: Element; key?: string }) => {
    // Who walks through a page by Tab has not spoken, and the launcher and what stands beside it say themselves what a press on them is.
    if (key !== 'Tab' && target.closest('.panel')) act()
  }
  const over = new AbortController()
  for (const kind of TOUCHES)
    root.addEventListener(kind, touch as unknown as EventListener, { capture: true, signal: over.signal })
  return () => over.abort()
}
