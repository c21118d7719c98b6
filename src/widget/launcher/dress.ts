import { light } from '../../theme/tokens.ts'
import { addSheet } from '../../ui/sheet.ts'
import { accentCss } from './accent.ts'

/** The way down again. */
const DOWN = 'M4.75 7.5L10 12.75l5.25-5.25'

/** What the launcher has to say, now that the words are there. */
export interface Dressing {
  open(isOpen: boolean): void
  /** The number on the badge; 0 takes it away. */
  unread(count: number): void
  /** The launcher was drawn anew: its name is another, perhaps, and so is the word for closing. */
  rename(close: string): void
  /** The launcher as it was. */
  remove(): void
  /** The playbook's colour, and what stands on it. */
  paint(accent: string, on: string): void
}

const dressCss = `
.launcher svg{transition:opacity .16s ease-out,transform .16s ease-out}
.launcher svg+svg,.launcher[aria-expanded=true] svg{opacity:0;transform:translateY(-6px)}
.launcher[aria-expanded=true] svg+svg{opacity:1;transform:none}
.launcher-count{position:absolute;inset-block-start:-2px;inset-inline-end:-2px;box-sizing:border-box;min-inline-size:20px;padding-inline:5px;border-radius:10px;background:${light.danger};color:${light.onDanger};font:600 12px/20px system-ui,sans-serif;font-variant-numeric:tabular-nums;text-align:center;box-shadow:0 0 0 2px ${light.surface}}
.launcher-count:empty{display:none}
@media(prefers-reduced-motion){.launcher svg{transition:none;transform:none!important}}
@media(forced-colors:active){.launcher-count{border:1px solid}}`

/** Give the launcher what it needs only once the rest is there: the way to close, the unread badge, the playbook's colour. */
export function dressLauncher(root: ShadowRoot, button: HTMLButtonElement, close: string): Dressing {
  const sheet = addSheet(root, dressCss)
  let label = button.ariaLabel ?? ''
  const down = button.firstElementChild?.cloneNode(true) as SVGElement
  down.firstElementChild?.setAttribute('d', DOWN)
  const badge = document.createElement('span')
  badge.className = 'launcher-count'
  button.append(down, badge)

  let isOpen = false
  let waiting = 0
  function say(): void {
    const name = isOpen ? close : label
    button.setAttribute('aria-label', waiting > 0 ? `${name} (${waiting})` : name)
    button.setAttribute('aria-expanded', String(isOpen))
    badge.textContent = waiting > 9 ? '9+' : waiting > 0 ? String(waiting) : ''
  }

  return {
    open(now) {
      isOpen = now
      say()
    },
    unread(count) {
      waiting = count
      say()
    },
    rename(word) {
      label = button.ariaLabel ?? ''
      close = word
      say()
    },
    remove() {
      isOpen = false
      waiting = 0
      say()
      down.remove()
      badge.remove()
      sheet.remove()
    },
    paint: (accent, on) => sheet.say(dressCss + accentCss(accent, on)),
  }
}
