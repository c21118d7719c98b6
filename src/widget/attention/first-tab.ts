/** Of all tabs with the same chat the one that was in front last: it alone makes itself heard. */
export interface FirstTab {
  isFirst(): boolean
  end(): void
}

/**
 * A tab that comes in front says so to the others; nothing is stored for it. Where tabs cannot hear each other, each is the first.
 *
 * @param onChange called when another tab has become the first
 */
export function createFirstTab(
  name: string,
  onChange: () => void,
  page: Pick<Document, 'visibilityState'> & EventTarget,
): FirstTab {
  let isFirst = true
  let channel: BroadcastChannel | undefined
  try {
    channel = new BroadcastChannel(`frontdesk:${name}`)
    channel.onmessage = () => {
      isFirst = false
      onChange()
    }
  } catch {
    // No code: a page without channels speaks for itself.
  }
  function look(): void {
    if (page.visibilityState !== 'visible') return
    isFirst = true
    channel?.postMessage(0)
  }
  // One that was opened behind another has not been in front yet.
  isFirst = !channel
  look()
  page.addEventListener('visibilitychange', look)
  return {
    isFirst: () => isFirst,
    end() {
      page.removeEventListener('visibilitychange', look)
      channel?.close()
    },
  }
}
