import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'

/** Everything of the chat lies on the layer that the page wants it on; `--frontdesk-layer` in the page's style goes before. */
export function onLayer({ settings, launcher: { root } }: Core): Beside {
  const sheet = addSheet(root, '')
  function redraw(): void {
    const layer = Number.parseInt(`${settings.layer}`, 10)
    sheet.say(Number.isNaN(layer) ? '' : `:host{z-index:var(--frontdesk-layer,${layer})!important}`)
  }
  redraw()
  return { moved() {}, redraw, end: () => sheet.remove() }
}
