/**
 * Call `onWake` when the page is before somebody's eyes again, after a sleep or another tab, and `onGo` when it is about to go. Outside a
 * page nothing is called.
 *
 * @returns its unbind.
 */
export function onPageLife({ onWake, onGo }: { onWake: () => void; onGo?: () => void }): () => void {
  const bound = new AbortController()
  const options = { signal: bound.signal }
  globalThis.addEventListener?.('pageshow', onWake, options)
  globalThis.document?.addEventListener('visibilitychange', onWake, options)
  if (onGo) globalThis.addEventListener?.('pagehide', onGo, options)
  return () => bound.abort()
}
