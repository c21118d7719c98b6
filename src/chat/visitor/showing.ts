/** When what has changed is shown. */
export interface Showing {
  /** At once, unless within `together`. */
  now(): void
  /** Changes that belong together are shown together, at once or by `then`. */
  together(change: () => void, then?: () => void): void
}

export function createShowing(show: () => void): Showing {
  let changing = 0
  function now(): void {
    if (changing === 0) show()
  }
  return {
    now,
    together(change, then = now) {
      changing++
      change()
      changing--
      then()
    },
  }
}
