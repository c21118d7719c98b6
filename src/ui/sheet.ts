/** One style sheet among those of a shadow root. */
export interface Sheet {
  /** Put this in the place of what it said. */
  say(css: string): void
  remove(): void
}

/** Give `root` one more sheet: a constructed one, as `style` elements and attributes are what strict pages forbid. */
export function addSheet(root: ShadowRoot, css: string): Sheet {
  const sheet = new CSSStyleSheet()
  const say = (css: string) => sheet.replaceSync(css)
  say(css)
  root.adoptedStyleSheets.push(sheet)
  return {
    say,
    remove() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    },
  }
}
