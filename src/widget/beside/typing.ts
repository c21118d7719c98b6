import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'

/** Fields that raise no keyboard. */
const NO_KEYS = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/

/** While somebody types into the page on a touch screen, half of which is a keyboard then, the launcher is out of sight. */
export function stepAside({ launcher: { host, root } }: Core): Beside {
  const sheet = addSheet(root, '')
  const over = new AbortController()
  let isHidden = false
  const look = () => {
    const hides = isField(focused(host)) && matchMedia('(pointer: coarse)').matches
    // A sheet that says the same once more has the browser look at everything anew.
    if (hides === isHidden) return
    isHidden = hides
    sheet.say(hides ? '.launcher{visibility:hidden}' : '')
  }
  // Of a focus that moves within a web component nothing is heard outside of it, but for the tap.
  for (const kind of ['focusin', 'focusout', 'click']) addEventListener(kind, look, { signal: over.signal })
  return { moved() {}, redraw() {}, end: () => over.abort() }
}

/** What has the focus, in web components of the page's, too; of ours it is the host. */
function focused(host: Element): Element | null {
  let at = document.activeElement
  while (at !== host && at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

const isField = (element: Element | null): boolean =>
  element instanceof HTMLInputElement
    ? !NO_KEYS.test(element.type)
    : element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)
