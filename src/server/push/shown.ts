import type { Device } from './device.ts'
import type { Pushes } from './pushes.ts'
import { type Call, overNote, SEVERAL, tagOf } from './words.ts'

/** What stands on devices of what is in Unassigned. */
export interface Shown {
  add(device: Device, call: Call): void
  /**
   * This one is not there any more, and so many are left. Who was called for it is told so, quietly and in its place, but where the inbox is open and has seen
   * to it: a browser takes nothing away unseen.
   */
  over(conversation: string, name: string | undefined, left: number, isOpenAt: (device: string) => boolean): void
}

const LIFE_MS = 300_000

export function createShown(site: string, pushes: Pushes): Shown {
  const shown = new Map<string, Map<string, Device>>()

  function settle(tag: string, name: string | undefined, isOpenAt: (device: string) => boolean): void {
    const devices = shown.get(tag)
    shown.delete(tag)
    for (const device of devices?.values() ?? [])
      if (!isOpenAt(device.session)) pushes.send(device.session, overNote(site, tag, name, device), LIFE_MS)
  }

  return {
    add(device, call) {
      shown.set(tagOf(call), (shown.get(tagOf(call)) ?? new Map<string, Device>()).set(device.session, device))
    },
    over(conversation, name, left, isOpenAt) {
      settle(conversation, name, isOpenAt)
      if (left === 0) settle(SEVERAL, undefined, isOpenAt)
    },
  }
}
