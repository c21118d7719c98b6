import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'
import { barsUnder, isOurs } from './bars.ts'
import { outOfBody } from './out-of-body.ts'

/** Between a bar and the launcher above it, in CSS pixels. */
const GAP = 12
/** Whatever changed in the page is looked at once, a little later. */
const SETTLE_MS = 200
/** Where a browser tells when scrolling has come to rest, nothing is asked of a page that has frames to draw. */
const SCROLL = 'onscrollend' in window ? 'scrollend' : 'scroll'
/** What a bar comes, goes or moves with. Nothing is asked of the page while none of it happens. */
const CHANGES = ['resize', SCROLL, 'click', 'transitionend', 'animationend', 'toggle']
const WITHIN = { childList: true, subtree: true }
/** What one is shown by that was there all the time. */
const SHOWN = { attributeFilter: ['class', 'style', 'hidden'] }

/**
 * Lifts the launcher, and the panel with it, above what the page has fixed in their corner: a cookie bar, a bar to buy from, another
 * button. A bar above a bar is stood on, too; what is taller than half the window is none, and neither lifts nor hides anything.
 * Where a router has taken the launcher away along with the page's body, it is put into the next.
 */
export function giveWay(core: Core): Beside {
  const { host, root, button } = core.launcher
  const sheet = addSheet(root, '')
  const over = new AbortController()
  let lift = 0
  let rest = '0px'
  let timer: ReturnType<typeof setTimeout> | undefined
  let bars: readonly Element[] = []

  const later = () => {
    timer ??= setTimeout(look, SETTLE_MS)
  }
  const size = new ResizeObserver(later)
  const style = new MutationObserver(later)
  const page = new MutationObserver(later)
  const shown = new MutationObserver(later)

  function look(): void {
    timer = undefined
    const { documentElement, body } = document
    // Between two bodies there is none.
    if (!body) return
    if (!host.isConnected) {
      core.attach()
      outOfBody(core)
    }
    // Everywhere would be every frame of whatever moves in the page. What a banner of its own shadow fills in later is told nowhere else.
    for (const it of [documentElement, body, ...body.children]) {
      shown.observe(it, SHOWN)
      if (it.shadowRoot && !isOurs(it)) page.observe(it.shadowRoot, { ...WITHIN, ...SHOWN })
    }
    const size = button.offsetWidth
    if (!size) return
    // By its middle: under the pointer it grows a little.
    const { x, y, width, height } = button.getBoundingClientRect()
    const box = new DOMRect(x + (width - size) / 2, y + (height - size) / 2, size, size)
    if (lift === 0) rest = getComputedStyle(host).getPropertyValue('--fd-y')
    const found: Element[] = []
    let needed = 0
    for (;;) {
      const under = barsUnder(new DOMRect(box.x, box.y + lift - needed, box.width, box.height))
      const fresh = under.filter((bar) => !found.includes(bar))
      if (fresh.length === 0) break
      found.push(...fresh)
      const top = Math.min(...fresh.map((bar) => bar.getBoundingClientRect().top))
      needed = Math.max(needed, box.bottom + lift - top + GAP)
    }
    watch(found)
    move(needed > innerHeight / 2 ? 0 : Math.round(needed))
  }

  function watch(found: readonly Element[]): void {
    // To observe tells at once: those that are watched already are left alone, or it would never end.
    if (found.length === bars.length && found.every((bar) => bars.includes(bar))) return
    bars = found
    size.disconnect()
    style.disconnect()
    for (const bar of bars) {
      size.observe(bar)
      style.observe(bar, { attributes: true })
    }
  }

  function move(to: number): void {
    if (to === lift) return
    const from = to - lift
    lift = to
    sheet.say(lift ? `:host{--fd-y:calc(${rest} + ${lift}px)!important}` : '')
    if (!matchMedia('(prefers-reduced-motion)').matches)
      button.animate({ translate: [`0 ${from}px`, '0'] }, { duration: 160, easing: 'ease-out' })
  }

  for (const change of CHANGES) addEventListener(change, later, { capture: true, passive: true, signal: over.signal })
  page.observe(document.documentElement, WITHIN)
  look()

  return {
    moved() {},
    redraw: look,
    end() {
      clearTimeout(timer)
      over.abort()
      for (const observer of [size, style, page, shown]) observer.disconnect()
    },
  }
}
