/** Where it is noted for this tab that the visitor has put the greeting away. */
const keyOf = (name: string): string => `frontdesk:${name}:greeting`

export function wasDismissed(name: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(name)) !== null
  } catch {
    // No code: storage is blocked, so nothing was kept.
    return false
  }
}

/** Note it, or take the note away. */
export function noteDismissal(name: string, isDismissed: boolean): void {
  try {
    if (isDismissed) sessionStorage.setItem(keyOf(name), 'dismissed')
    else sessionStorage.removeItem(keyOf(name))
  } catch {
    // No code: storage is blocked, and the next page greets again.
  }
}
