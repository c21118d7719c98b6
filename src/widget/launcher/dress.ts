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

/** Have the launcher say what it has to only once the rest is there: the way to close, how many messages wait. */
export function dressLauncher(button: HTMLButtonElement, close: string): Dressing {
  let label = button.ariaLabel ?? ''
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
    },
  }
}
