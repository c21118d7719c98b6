import type { Beside, Core } from '../core.ts'

/** Where the panel covers the whole window, as `panel.css` has it. */
const FULL = '(max-width: 479.98px)'
/** Where there is no room beside it. A phone lying on its side is as much a phone. */
const PHONE = `${FULL}, (max-height: 479.98px)`

/**
 * What an open panel is on a phone: a screen of its own. The page behind it does not scroll, and the way back leads to the page.
 *
 * For the way back a history entry is pushed under the same address, with the page's own state in it, by the browser's own `pushState`,
 * whatever has been wrapped around that: a router or a counter of page views hears nothing of it. When it goes again, which every
 * listener for `popstate` is told, the page is at the address and in the state that it has been in all along.
 */
export function fillScreen(core: Core): Beside {
  const { name } = core
  const still = new CSSStyleSheet()
  still.replaceSync(`@media ${FULL}{html{overflow:hidden!important}}`)
  /** Where the entry was pushed; `null` while there is none. */
  let address: string | null = null
  let isOpen = false

  const isAtOurs = () => history.state?.frontdesk === name

  function onBack(): void {
    if (isAtOurs()) return
    address = null
    core.want(false, false)
  }

  function open(): void {
    if (isOpen) return
    isOpen = true
    document.adoptedStyleSheets.push(still)
    if (!matchMedia(PHONE).matches) return
    if (!isAtOurs() && !push(name)) return
    address = location.href
    addEventListener('popstate', onBack)
  }

  function close(): void {
    if (!isOpen) return
    isOpen = false
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== still)
    removeEventListener('popstate', onBack)
    const isOurs = address === location.href && isAtOurs()
    address = null
    if (!isOurs) return
    // If the page goes on to somewhere in the same breath, ours is behind it, and stays there.
    queueMicrotask(() => {
      try {
        if (isAtOurs()) history.back()
      } catch {
        // No code: too many steps in a short time, for Firefox; ours stays, and the way back takes one more.
      }
    })
  }

  if (core.state.isOpen) open()
  return {
    moved: (isNow) => (isNow ? open() : close()),
    redraw() {},
    end: close,
  }
}

function push(name: string): boolean {
  const { state } = history
  try {
    History.prototype.pushState.call(history, { ...(typeof state === 'object' ? state : {}), frontdesk: name }, '')
    return true
  } catch {
    // No code: too many in a short time, or a frame that may not; the way back leads where it did.
    return false
  }
}
