import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * A store's value, drawn anew at every change.
 *
 * Unlike `useStore` of @nanostores/preact it neither batches behind a timer nor lets go only after the next paint: what a component
 * draws is never older than the store, and when its tree is taken down the store has no listener left.
 */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  const [value, setValue] = useState(() => store.get())
  useLayoutEffect(() => store.subscribe((next) => setValue(() => next as Value)), [store])
  return value
}
