import type { Store } from '../store.ts'

/** What somebody has typed and the server does not have yet, as it lies in the browser's store: JSON with the text, and with what its writer keeps beside it. */
export interface Unsent {
  text: string
}

/** What has been stored; `undefined` where nothing was, or nothing of ours. */
export function readUnsent<Kept extends Unsent>(stored: string | null): Kept | undefined {
  try {
    const read = JSON.parse(stored ?? 'null') as Partial<Kept> | null
    return typeof read?.text === 'string' ? (read as Kept) : undefined
  } catch {
    // Somebody else wrote under our key: as good as nothing.
    return undefined
  }
}

/** All that is stored under keys that begin with `prefix`, by what follows it. */
export function unsentUnder<Kept extends Unsent>(store: Store, prefix: string): [key: string, kept: Kept][] {
  return store.keys(prefix).flatMap((key): [string, Kept][] => {
    const kept = readUnsent<Kept>(store.get(key))
    return kept ? [[key.slice(prefix.length), kept]] : []
  })
}
