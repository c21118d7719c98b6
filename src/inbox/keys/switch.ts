import { atom, type ReadableAtom } from 'nanostores'
import type { Store } from '../../chat/store.ts'

/** Whether single keys do something; on, unless the agent has turned them off. */
export interface ShortcutSwitch {
  readonly $on: ReadableAtom<boolean>
  turn(on: boolean): void
}

const KEY = 'frontdesk:inbox:shortcuts'

/** The switch as it stood the last time in this browser. */
export function shortcutSwitch(store: Store): ShortcutSwitch {
  const $on = atom(store.get(KEY) !== 'off')
  return {
    $on,
    turn(on) {
      store.set(KEY, on ? 'on' : 'off')
      $on.set(on)
    },
  }
}
