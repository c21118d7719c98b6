import type { RefObject } from 'preact'
import type { Writing } from '../../ui/attach/props.ts'

/** What the composer lends to whoever adds files, whichever field stands in it. */
export interface Written {
  now(): string
  clear(): void
  focus(): void
}

export const writingOf = (box: RefObject<HTMLElement | null>, written: { readonly current: Written }): Writing => ({
  get value() {
    return written.current.now()
  },
  // It has gone with the files; nobody puts anything else.
  set value(_: string) {
    written.current.clear()
  },
  focus: () => written.current.focus(),
  closest: (selector) => box.current?.closest(selector) ?? null,
  addEventListener: (name, hear) => box.current?.addEventListener(name, hear),
  removeEventListener: (name, hear) => box.current?.removeEventListener(name, hear),
  dispatchEvent: () => true,
})
