import { createChime } from './chime.ts'
import { createTabTitle } from './tab-title.ts'

/** How a visitor who looks elsewhere learns that something was said. */
export interface Attention {
  /** So many messages wait. More than before is heard, and seen in the tab's title while the page is out of sight. */
  unread(count: number): void
  end(): void
}

/** @param already how many wait from before; those are not heard again */
export function createAttention(root: ShadowRoot, isLoud: () => boolean, already: number): Attention {
  const title = createTabTitle(document)
  const chime = createChime(root)
  let waiting = already
  const show = () => title.count(document.visibilityState === 'hidden' ? waiting : 0)
  document.addEventListener('visibilitychange', show)
  show()
  return {
    unread(count) {
      if (count > waiting && isLoud()) chime.ring()
      waiting = count
      show()
    },
    end() {
      document.removeEventListener('visibilitychange', show)
      title.count(0)
      chime.end()
    },
  }
}
