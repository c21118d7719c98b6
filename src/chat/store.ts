/** What `localStorage` promises, less the exceptions: a failed write is told by `false`, a failed read by `null`. */
export interface Store {
  get(key: string): string | null
  set(key: string, value: string): boolean
  remove(key: string): void
  /** All keys that begin with `prefix`. */
  keys(prefix: string): string[]
}

/** A store that lasts as long as the object does. */
export function memoryStore(): Store {
  const kept = new Map<string, string>()
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => Boolean(kept.set(key, value)),
    remove: (key) => void kept.delete(key),
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  }
}
