import type { Clock } from './clock.ts'

/** How soon what could not be had is asked for again, in milliseconds. */
const RETRY_MS = 5_000

/**
 * Call `load` now, and again after each failure, until it has brought something; `onFail` hears of each failure. Nothing is called any
 * more once the function that is returned has been.
 */
export function keepTrying<Value>(
  load: () => Promise<Value>,
  clock: Clock,
  onLoad: (value: Value) => void,
  onFail: () => void,
): () => void {
  let isOver = false
  let callOff = (): void => {}

  function attempt(): void {
    load().then(
      (value) => {
        if (!isOver) onLoad(value)
      },
      () => {
        // The caller, who knows what failed, gives it its name.
        if (isOver) return
        onFail()
        callOff = clock.after(RETRY_MS, attempt)
      },
    )
  }

  attempt()
  return () => {
    isOver = true
    callOff()
  }
}
