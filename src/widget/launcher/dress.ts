import { addSheet } from '../../ui/sheet.ts'

/** The way down again. */
const DOWN = 'M4.75 7.5L10 12.75l5.25-5.25'

/** What the launcher has to say, now that the words are there. */
export interface Dressing {
  open(isOpen: boolean): void
  /** So many messages wait: the button's name says it; a badge is somebody else's to draw. */
  unread(count: number): void
  /** The launcher was drawn anew: its name is another, perhaps, and so is the word for closing. */
  rename(close: string): void
  /** The launcher as it was. */
  remove(): void
}

const dressCss = `
.launcher svg{grid-area:1/1;transition:opacity .16s ease-out,transform .16s ease-out}
.launcher svg~svg,.launcher[aria-expanded=true] svg{opacity:0;transform:translateY(-6px)}
.launcher[aria-expanded=true] svg~svg{opacity:1;transform:none}
@media(prefers-reduced-motion){.launcher svg{transition:none;transform:none!important}}`

/** Give the launcher what it needs only once the rest is there: the way to close, how many messages wait. */
export function dressLauncher(root: ShadowRoot, button: HTMLButtonElement, close: string): Dressing {
  const sheet = addSheet(root, dressCss)
  let label = button.ariaLabel ?? ''
  const down = button.firstElementChild?.cloneNode(true) as SVGElement
  down.firstElementChild?.setAttribute('d', DOWN)
  button.append(down)

  let isOpen = false
  let waiting = 0
  function say(): void {
    const name = isOpen ? close : label
    button.setAttribute('aria-label', waiting > 0 ? `${name}, ${waiting}` : name)
    button.setAttribute('aria-expanded', String(isOpen))
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
      sheet.remove()
    },
  }
}
