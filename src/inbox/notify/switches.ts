import { atom, type ReadableAtom } from 'nanostores'
import type { Store } from '../../chat/store.ts'
import type { NewsEvent } from '../../protocol/index.ts'

/** What an agent wants to be called for on this device, and how. */
export type Wanted = Readonly<Record<NewsEvent | 'sound', boolean>>

/** The switches of R29. They are the agent's and the device's: a phone may be quiet while the desk is not. */
export interface Switches {
  readonly $wanted: ReadableAtom<Wanted>
  /** As it stands now, another tab's hand on it among it. */
  current(): Wanted
  turn(name: keyof Wanted, on: boolean): void
  /** Whether the agent has said that they do not want to be asked. */
  isDeclined(): boolean
  decline(): void
}

const NAMES = ['unassigned', 'assigned', 'message', 'sound'] as const

/** Everything is on until it is switched off. `prefix` is this agent's part of the store. */
export function notifySwitches(store: Store, prefix: string): Switches {
  const read = (): Wanted => {
    const isOn = (name: keyof Wanted): boolean => store.get(prefix + name) !== 'off'
    const [unassigned, assigned, message, sound] = NAMES.map(isOn) as [boolean, boolean, boolean, boolean]
    return { unassigned, assigned, message, sound }
  }
  const $wanted = atom(read())
  return {
    $wanted,
    current: read,
    turn(name, on) {
      store.set(prefix + name, on ? 'on' : 'off')
      $wanted.set(read())
    },
    isDeclined: () => store.get(`${prefix}asked`) === 'no',
    decline: () => void store.set(`${prefix}asked`, 'no'),
  }
}
