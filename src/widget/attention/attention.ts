import { createBadge } from '../launcher/badge.ts'
import type { Launcher } from '../launcher/launcher.ts'
import { createChime } from './chime.ts'
import { createFirstTab } from './first-tab.ts'
import { createTabTitle } from './tab-title.ts'

/** How a visitor who looks elsewhere learns that something was said. */
export interface Attention {
  /** So many messages wait: the badge says it. More than before is heard, and seen in the tab's title while the page is out of sight. */
  unread(count: number): void
  end(): void
}

type Place = Pick<Launcher, 'root' | 'button'>

/**
 * Of several tabs one is heard, and bears the number in its title: the one that was in front last.
 *
 * @param name what the chat is known by
 * @param already how many wait from before; those are not heard again
 */
export function createAttention(name: string, { root, button }: Place, isLoud: () => boolean, already: number): Attention {
  const title = createTabTitle(document)
  const chime = createChime(root)
  const badge = createBadge(root, button)
  const tab = createFirstTab(name, () => show(), document)
  let waiting = already
  function show() {
    badge.say(waiting)
    title.count(document.visibilityState === 'hidden' && tab.isFirst() ? waiting : 0)
  }
  document.addEventListener('visibilitychange', show)
  show()
  return {
    unread(count) {
      if (count > waiting && isLoud() && tab.isFirst()) chime.ring()
      waiting = count
      show()
    },
    end() {
      document.removeEventListener('visibilitychange', show)
      title.count(0)
      chime.end()
      tab.end()
      badge.end()
    },
  }
}
