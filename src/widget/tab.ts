/** Where the session notes for this tab, once it has begun, whether the panel is open: `open` or `closed`. */
export const tabKey = (name: string): string => `frontdesk:${name}:panel`

/** How the panel stood on the page before this one; `null` if the visitor has not touched the chat in this tab. */
export function panelInThisTab(name: string): string | null {
  try {
    return sessionStorage.getItem(tabKey(name))
  } catch {
    // No code: storage is blocked, so nothing was kept.
    return null
  }
}

/** Note how the panel stands, for the page after this one; `null` takes the note away. */
export function noteForThisTab(name: string, panel: 'open' | 'closed' | null): void {
  try {
    if (panel) sessionStorage.setItem(tabKey(name), panel)
    else sessionStorage.removeItem(tabKey(name))
  } catch {
    // No code: storage is blocked, and the next page begins with a closed panel.
  }
}
