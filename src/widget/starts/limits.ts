import type { Opening } from '../../cards/index.ts'
import { browserStore } from '../../chat/browser-store.ts'
import { noteShown, shownInThisTab } from '../beside/greeting-seen.ts'
import type { Core } from '../core.ts'
import { isHeld } from '../held.ts'
import { isReturning } from './seen.ts'

const DAY_MS = 86_400_000

/** How often a playbook has addressed this visitor. */
export interface Limits {
  /** Whether it may not again, on the page at this address. */
  isSpent(opening: Opening, url: string): boolean
  /** It stands beside the launcher. It is written down where the visitor has used the chat before, and else not before they touch it (R18). */
  shown(opening: Opening, url: string): void
  /** The visitor has answered it, whatever the answer. */
  answered(opening: Opening): void
}

export function createLimits({ name, settings }: Core): Limits {
  const key = `frontdesk:${name}:starts`
  const store = browserStore()
  const shownAt = new Map<string, number>()
  const pages = new Set<string>()

  /** When it did so last, on this page or an earlier one; 0 for never. */
  const lastAt = ({ id }: Opening): number => shownAt.get(id) ?? read(store.get(key))[id] ?? 0

  function write({ id, starts }: Opening): void {
    if (isHeld(settings)) return
    const { once } = starts?.proactive ?? {}
    if (once === 'visitor' || typeof once === 'object')
      store.set(key, JSON.stringify({ ...read(store.get(key)), [id]: Date.now() }))
    else if (once !== 'page') noteShown(name, id)
  }

  return {
    isSpent(opening, url) {
      const { once = 'session' } = opening.starts?.proactive ?? {}
      if (once === 'page') return pages.has(`${opening.id} ${url}`)
      if (once === 'session') return shownAt.has(opening.id) || shownInThisTab(name).includes(opening.id)
      const at = lastAt(opening)
      return at > 0 && (once === 'visitor' || Date.now() < at + once.days * DAY_MS)
    },
    shown(opening, url) {
      shownAt.set(opening.id, Date.now())
      pages.add(`${opening.id} ${url}`)
      if (isReturning(name)) write(opening)
    },
    answered: write,
  }
}

function read(text: string | null): Record<string, number> {
  try {
    return (JSON.parse(text ?? '{}') as Record<string, number> | null) ?? {}
  } catch {
    // Somebody else wrote under our key: begin as if there were nothing.
    return {}
  }
}
