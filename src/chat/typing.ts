import type { Clock } from '../time/clock.ts'

/** "Somebody is writing" is said again this often while it is true … */
const SAY_EVERY_MS = 3_000
/** … and no longer believed after this much silence. */
const BELIEVE_MS = 8_000

/** Whether the other side is writing, as far as is known. */
export function createTyping(clock: Clock, onChange: () => void) {
  let isOn = false
  let callOff = (): void => {}

  function set(on: boolean): void {
    callOff()
    if (on) callOff = clock.after(BELIEVE_MS, () => set(false))
    if (isOn === on) return
    isOn = on
    onChange()
  }

  return { isOn: () => isOn, set, destroy: () => callOff() }
}

/** Make what is called at every keystroke into a signal every few seconds. */
export function createTypingSignal(clock: Clock, send: () => unknown): () => void {
  let saidAt = Number.NEGATIVE_INFINITY
  return () => {
    if (clock.now() - saidAt < SAY_EVERY_MS) return
    saidAt = clock.now()
    send()
  }
}
