import { vi } from 'vitest'

/** jsdom lays nothing out, so it has none of these. Nothing here changes its size, and nothing is a touch screen. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
)
vi.stubGlobal('matchMedia', () => ({ matches: false }))
Element.prototype.checkVisibility ??= () => true

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet[]>()
if (!('adoptedStyleSheets' in ShadowRoot.prototype))
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    get(this: ShadowRoot) {
      const adopted = sheets.get(this) ?? []
      sheets.set(this, adopted)
      return adopted
    },
    set(this: ShadowRoot, adopted: CSSStyleSheet[]) {
      sheets.set(this, adopted)
    },
  })
