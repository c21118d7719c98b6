import type { Book } from './book.ts'
import { readKept } from './keep.ts'

/**
 * Where the visitor has begun anew in another tab, this one goes there, too.
 *
 * @returns how to end it.
 */
export function keepInStep(book: Book, follow: (conversation: string) => void): () => void {
  function onStorage({ newValue }: StorageEvent): void {
    const there = readKept(newValue)
    // One that is beginning here is the next already.
    if (there?.token !== book.token || !there.conversation || !book.conversation) return
    if (placeOf(there.conversation) > placeOf(book.conversation)) follow(there.conversation)
  }

  globalThis.addEventListener?.('storage', onStorage)
  return () => globalThis.removeEventListener?.('storage', onStorage)
}

/** A visitor's conversations are counted: how many there were before this. */
const placeOf = (id: string): number => Number(id.split('_')[1] ?? 0)
