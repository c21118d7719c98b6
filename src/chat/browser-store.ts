import type { Store } from './store.ts'

/**
 * `localStorage`, less its exceptions: where it is blocked or full, what is written is kept in memory, and told by `false`.
 * Asking for it writes nothing.
 */
export function browserStore(): Store {
  const memory = new Map<string, string>()

  /** Runs what may throw in a browser that blocks storage; not reaching it is no error but a smaller promise. */
  function withStorage<Result>(use: (storage: Storage) => Result, otherwise: Result): Result {
    try {
      return use(localStorage)
    } catch {
      // No code: SecurityError or QuotaExceededError, answered by `otherwise`.
      return otherwise
    }
  }

  return {
    get: (key) => memory.get(key) ?? withStorage((storage) => storage.getItem(key), null),
    set(key, value) {
      const isKept = withStorage((storage) => {
        storage.setItem(key, value)
        return true
      }, false)
      if (isKept) memory.delete(key)
      else memory.set(key, value)
      return isKept
    },
    remove(key) {
      memory.delete(key)
      withStorage((storage) => storage.removeItem(key), undefined)
    },
    keys(prefix) {
      const stored = withStorage((storage) => Object.keys(storage), [])
      return [...new Set([...stored, ...memory.keys()])].filter((key) => key.startsWith(prefix))
    },
  }
}
