import { FrontdeskError } from '../../protocol/error.ts'
import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'
import panelCss from './in-place.css?inline'

/** How far off the window's edge a chat is made ready, so that it is there when the reader is. */
const NEAR = '200px'

/** Important as the launcher's are, which say where it stands else. */
const hostCss = `:host{contain:layout!important;display:block!important}
:host([data-mode=inline]){position:relative!important;z-index:auto!important;inline-size:100%!important;block-size:100%!important;min-block-size:min(480px,100dvh)!important}
:host([data-mode=page]){inset:0!important}`

/** A chat that fills an element of the page's, or its window: loaded when the reader comes near, and open from then on. */
export function standInPlace(core: Core, style: Beside): void {
  if (core.isOver) return style.end()
  const { host, root, button } = core.launcher
  const { mode, container } = core.settings
  const place = host.parentElement
  if (!place) {
    const missing = new FrontdeskError('bad-option', `There is no element "${container}" for the chat to fill.`, {
      option: 'container',
    })
    return core.chat ? core.emit('error', missing) : reportError(missing)
  }
  host.dataset.mode = mode
  addSheet(root, hostCss + panelCss)

  const seen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) open()
    },
    { rootMargin: NEAR },
  )
  seen.observe(place)
  core.beside = {
    moved() {},
    redraw() {},
    end() {
      seen.disconnect()
      style.end()
    },
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
