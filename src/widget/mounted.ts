import type { Core } from './core.ts'

/** Chats by name, kept on the element (or document) they are mounted in: two bundles of ours on one page find the same. */
const MOUNTED = Symbol.for('frontdesk')

type Shelf = { [MOUNTED]?: Map<string, Core> }

export function mountedIn(place: Document | HTMLElement): Map<string, Core> {
  const shelf = place as Shelf
  shelf[MOUNTED] ??= new Map()
  return shelf[MOUNTED]
}

/** Nothing of ours stays on the place after its last chat. */
export function unmount(place: Document | HTMLElement, name: string): void {
  const shelf = place as Shelf
  shelf[MOUNTED]?.delete(name)
  if (shelf[MOUNTED]?.size === 0) delete shelf[MOUNTED]
}
