import type { Clock } from '../../time/clock.ts'
import type { Device } from './device.ts'
import { type Call, tagOf } from './words.ts'

interface HeldCall {
  device: Device
  call: Call
  callOff: () => void
}

/** Calls that wait a little, for they may turn out to be needless: one for each device and tag. */
export interface Held {
  add(device: Device, call: Call, waitMs: number): void
  letGo(which: (held: Pick<HeldCall, 'device' | 'call'>) => boolean): void
}

export function createHeld(clock: Clock, give: (device: Device, call: Call) => void): Held {
  const held = new Map<string, HeldCall>()

  return {
    add(device, call, waitMs) {
      const key = JSON.stringify([device.session, tagOf(call)])
      const before = held.get(key)
      // Not later than the first of them would have been.
      if (before) {
        before.call = call
        return
      }
      const callOff = clock.after(waitMs, () => {
        const due = held.get(key)
        held.delete(key)
        if (due) give(due.device, due.call)
      })
      held.set(key, { device, call, callOff })
    },
    letGo(which) {
      for (const [key, it] of held) {
        if (!which(it)) continue
        it.callOff()
        held.delete(key)
      }
    },
  }
}
