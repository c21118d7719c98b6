import { FrontdeskError } from '../../protocol/error.ts'
import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'
import panelCss from './in-place.css?inline'

/** How far off the window's edge a chat is made ready, so that it is there when the reader is. */
const NEAR = '200px'
/** Not in the same breath: a page that takes away what it does not know, and we, would go on for ever. */
const SOON_MS = 100

/** Important as the launcher's are, which say where it stands else. */
const hostCss = `:host{contain:layout!important;display:block!important}
:host([data-mode=inline]){position:relative!important;z-index:auto!important;inline-size:100%!important;block-size:100%!important;min-block-size:min(480px,100dvh)!important}
:host([data-mode=page]){inset:0!important}`

/**
 * A chat that fills an element of the page's, or its window: loaded when the reader comes near, and open from then on. Where a route brings
 * the element later, or anew, the chat is in it then.
 */
export function standInPlace(core: Core): Beside {
  const { host, root, button } = core.launcher
  const { mode, container } = core.settings
  host.dataset.mode = mode
  addSheet(root, hostCss + panelCss)
  // It may have come while this was fetched.
  core.attach()
  if (!host.parentNode) missing()

  const seen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) open()
    },
    { rootMargin: NEAR },
  )
  seen.observe(host)
  let again: ReturnType<typeof setTimeout> | undefined
  const page = new MutationObserver(() => {
    if (host.isConnected || again) return
    again = setTimeout(() => {
      again = undefined
      core.attach()
    }, SOON_MS)
  })
  page.observe(document.documentElement, { childList: true, subtree: true })
  return {
    moved() {},
    redraw() {},
    end() {
      seen.disconnect()
      page.disconnect()
      clearTimeout(again)
    },
  }

  function missing(): void {
    const message = `There is no element "${container}" for the chat to fill.`
    if (core.chat) core.emit('error', new FrontdeskError('bad-option', message, { option: 'container' }))
    // Under its long name, as the short one falls away in our modules.
    // biome-ignore lint/suspicious/noConsole: a script tag throws at nobody; this is where its author looks.
    else window.console.error(`Frontdesk: ${message}`)
  }

  function open(): void {
    seen.disconnect()
    core.want(true, false)
    core.start().then(
      () => button.remove(),
      // The button says what happened, and tries again when it is pressed.
      () => {
        root.append(button)
        button.addEventListener('click', open, { once: true })
      },
    )
  }
}
