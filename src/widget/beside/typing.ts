import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'

/** Fields that raise no keyboard. */
const NO_KEYS = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/

/** While somebody types into the page on a touch screen, half of which is a keyboard then, the launcher is out of sight. */
export function stepAside({ launcher: { host, root } }: Core): Beside {
  const sheet = addSheet(root, '')
  const over = new AbortController()
  let isHidden = false
  const turn = ({ type, target }: Event) => {
    const hides = type === 'focusin' && target !== host && isField(target) && matchMedia('(pointer: coarse)').matches
    // A sheet that says the same once more has the browser look at everything anew.
    if (hides === isHidden) return
    isHidden = hides
    sheet.say(hides ? '.launcher{visibility:hidden}' : '')
  }
  for (const kind of ['focusin', 'focusout']) addEventListener(kind, turn, { signal: over.signal })
  return { moved() {}, redraw() {}, end: () => over.abort() }
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !NO_KEYS.test(target.type)
    : target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
