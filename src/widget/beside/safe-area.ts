import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'

/**
 * Out of what a device's screen has at its edges, on the side that the chat stands on: the launcher's first sheet knows one for both, and
 * the panel and the greeting stand where the launcher does.
 */
export function keepSafe({ settings, launcher: { host, root } }: Core): Beside {
  const sheet = addSheet(root, '')
  function redraw(): void {
    const { side = 'end', offset = 16 } = settings
    const [beside, below = beside] = `${offset}`.split(',')
    const edge = (side === 'end') === (host.dir === 'rtl') ? 'left' : 'right'
    sheet.say(`:host{--fd-x:calc(${beside}px + env(safe-area-inset-${edge}));--fd-y:calc(${below}px + env(safe-area-inset-bottom))}
.launcher{inset-inline-${side}:max(var(--fd-x),env(safe-area-inset-${edge}));inset-block-end:max(var(--fd-y),env(safe-area-inset-bottom))}`)
  }
  redraw()
  return { moved() {}, redraw, end: () => sheet.remove() }
}
