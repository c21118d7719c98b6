import type { Seen } from '../../cards/index.ts'
import type { Core } from '../core.ts'
import { thisPage } from '../session/this-page.ts'
import { visitOf } from '../visit.ts'
import { knownHere, trackedIn } from './seen.ts'

/** What the visitor does on the page, in memory alone. */
export interface Signs {
  seen(): Seen
  /** Whether the page is before the visitor's eyes. */
  isVisible(): boolean
  end(): void
}

/** A fragment leads within a page, unless it is a route. */
const pageAt = (url: string): string => url.replace(/#(?![/!]).*/, '')

/**
 * Watch from now on. Time, way and leaving are those of one page: they begin anew where a single-page site goes to another.
 *
 * @param kinds the rules that somebody goes by; nothing else is listened for
 * @param onSign called whenever something has happened; with `true` when the visitor is on another page
 */
export function createSigns(core: Core, kinds: ReadonlySet<string>, onSign: (isNewPage: boolean) => void): Signs {
  const over = new AbortController()
  const listen = { capture: true, passive: true, signal: over.signal }
  const now = () => performance.now()
  const isVisible = () => document.visibilityState === 'visible'
  let page = pageAt(thisPage(core.settings).url)
  /** When the running stretch of looking began; what was before it is in `lookedMs`. */
  let since = now()
  let lookedMs = 0
  let scrolled = 0
  let leaving = false
  const tracked = trackedIn(core)

  const looked = (): number => lookedMs + (since < 0 ? 0 : now() - since)

  document.addEventListener(
    'visibilitychange',
    () => {
      lookedMs = looked()
      since = isVisible() ? now() : -1
      onSign(false)
    },
    listen,
  )
  if (!isVisible()) since = -1

  if (kinds.has('scrolled'))
    addEventListener(
      'scroll',
      ({ target }) => {
        const far = percentOf(target)
        if (far <= scrolled) return
        scrolled = far
        onSign(false)
      },
      listen,
    )

  if (kinds.has('leaving'))
    document.addEventListener(
      'pointerout',
      ({ pointerType, relatedTarget, clientY }) => {
        if (leaving || pointerType !== 'mouse' || relatedTarget !== null || clientY > 0) return
        leaving = true
        onSign(false)
      },
      listen,
    )

  const unbind = visitOf(core).on((event) => {
    if (event.kind === 'track') {
      tracked.add(event.name)
      return onSign(false)
    }
    const next = pageAt(event.url)
    if (next === page) return
    page = next
    since = isVisible() ? now() : -1
    lookedMs = scrolled = 0
    leaving = false
    onSign(true)
  })

  return {
    seen: () => ({ known: knownHere(core), seconds: looked() / 1000, scrolled, leaving, tracked }),
    isVisible,
    end() {
      over.abort()
      unbind()
    },
  }
}

/** How far the page, or what takes up most of it, has been scrolled. */
function percentOf(target: EventTarget | null): number {
  const box = target instanceof Element ? target : document.scrollingElement
  if (!box || box.clientHeight < innerHeight / 2) return 0
  const all = box.scrollHeight - box.clientHeight
  return all > 0 ? Math.min(100, (Math.ceil(box.scrollTop) / all) * 100) : 0
}
