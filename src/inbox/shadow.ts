import { type ComponentChildren, render } from 'preact'
import type { Theme } from '../theme/css.ts'
import { inboxSheet } from './sheet.ts'

/** A place to draw in that no style leaks into or out of. */
export interface Shadow {
  draw(what: ComponentChildren): void
  /** Remove what was drawn and the place itself. */
  destroy(): void
}

/** Give `root` a child with a shadow root that has the inbox's style. */
export function openShadow(root: HTMLElement, theme: Theme): Shadow {
  const host = root.ownerDocument.createElement('div')
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [inboxSheet(theme)]
  root.append(host)
  return {
    draw: (what) => render(what, shadow),
    destroy() {
      render(null, shadow)
      host.remove()
    },
  }
}
