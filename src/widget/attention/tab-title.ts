/** Tells in the tab's title how many messages wait. */
export interface TabTitle {
  /** "(2) Page title"; 0 gives the page its own title back, as it stood. */
  count(unread: number): void
}

/**
 * The title stays the page's: one that the page has changed meanwhile is left as it is, and is what is given back. A page without a title
 * has none afterwards.
 */
export function createTabTitle(page: Document): TabTitle {
  /** What the page had, as long as ours stands there. */
  let before: { element: Element | null; text: string | null } | null = null
  let ours = ''

  function restore(): void {
    const now = page.querySelector('title')
    if (before && page.title === ours) {
      if (now && before.element) now.textContent = before.text
      else now?.remove()
    }
    before = null
  }

  return {
    count(unread) {
      restore()
      if (unread === 0) return
      const element = page.querySelector('title')
      before = { element, text: element?.textContent ?? null }
      page.title = `(${unread}) ${page.title}`
      ours = page.title
    },
  }
}
