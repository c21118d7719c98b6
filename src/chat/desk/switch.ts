import type { Clock } from '../../time/clock.ts'
import type { Store } from '../store.ts'

/** How long a press stands against what the server says: by then what was on its way before the press has come. */
const ANSWER_WITHIN_MS = 5_000

export interface SwitchOptions {
  clock: Clock
  store: Store
  /** Its key in the store, which all tabs of this browser share. */
  key: string
  /** `false`: there is no line now, and it went nowhere. */
  send: (online: boolean) => boolean
  onChange: () => void
}

/**
 * The agent's switch (R20): one for all their tabs and devices. A press counts here at once and is brought to the server; apart from
 * that it stands as the server says, for it may have been thrown elsewhere.
 */
export interface OnlineSwitch {
  isOn(): boolean
  press(online: boolean): void
  /** As a new line is to say it: another tab may have thrown it while there was none. */
  greet(): boolean
  /** The new line is there: a press that the server has not answered goes out. */
  welcomed(): void
  /** The server has said how it stands. */
  heard(online: boolean): void
  destroy(): void
}

export function createOnlineSwitch({ clock, store, key, send, onChange }: SwitchOptions): OnlineSwitch {
  const kept = (): boolean => store.get(key) === 'yes'
  let on = kept()
  let isAwaited = false
  /** What the server says instead of what was pressed. */
  let said: boolean | null = null
  let callOff = (): void => {}

  function become(online: boolean): void {
    if (kept() !== online) store.set(key, online ? 'yes' : 'no')
    if (on === online) return
    on = online
    onChange()
  }

  function forget(): void {
    callOff()
    said = null
  }

  function settle(online: boolean): void {
    forget()
    isAwaited = false
    become(online)
  }

  return {
    isOn: () => on,
    press(online) {
      forget()
      isAwaited = true
      become(online)
      send(online)
    },
    greet() {
      forget()
      if (kept() !== on) settle(kept())
      return on
    },
    welcomed() {
      if (isAwaited) send(on)
    },
    heard(online) {
      if (!isAwaited || online === on) return settle(online)
      const isFirst = said === null
      said = online
      // Two who press at once may both be told of the last press alone: then nothing else comes.
      if (isFirst) callOff = clock.after(ANSWER_WITHIN_MS, () => settle(said ?? on))
    },
    destroy: () => callOff(),
  }
}
