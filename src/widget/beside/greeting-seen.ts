/** Where it is noted for this tab which playbooks have addressed the visitor, or that they have put a greeting away. */
const keyOf = (name: string): string => `frontdesk:${name}:greeting`

const DISMISSED = 'dismissed'

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(name))
  } catch {
    // No code: storage is blocked, so nothing was kept.
    return null
  }
}

function write(name: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(keyOf(name))
    else sessionStorage.setItem(keyOf(name), value)
  } catch {
    // No code: storage is blocked, and the next page greets again.
  }
}

export const wasDismissed = (name: string): boolean => read(name) === DISMISSED

/** Note it, or take the note away. */
export const noteDismissal = (name: string, isDismissed: boolean): void => write(name, isDismissed ? DISMISSED : null)

/** The playbooks that have addressed the visitor in this tab, by id. */
export const shownInThisTab = (name: string): readonly string[] => read(name)?.split(' ') ?? []

/** Note one more. */
export function noteShown(name: string, playbook: string): void {
  if (!wasDismissed(name)) write(name, [...new Set([...shownInThisTab(name), playbook])].join(' '))
}
