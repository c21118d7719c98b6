/**
 * Call `onMove` when the page's address has become another without a new page: by script, by going back, by a fragment. A browser
 * without the Navigation API tells nothing of `pushState`, and no function of the page's is wrapped to hear it: there the page says so.
 * Outside a page nothing is called.
 *
 * @returns its unbind.
 */
export function onRoute(onMove: () => void): () => void {
  const bound = new AbortController()
  const options = { signal: bound.signal }
  const { navigation } = globalThis as { navigation?: EventTarget }
  if (navigation) navigation.addEventListener('currententrychange', onMove, options)
  else for (const event of ['popstate', 'hashchange']) globalThis.addEventListener?.(event, onMove, options)
  return () => bound.abort()
}
