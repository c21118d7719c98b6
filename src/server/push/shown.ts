import type { Clock } from '../../time/clock.ts'
import type { Device } from './device.ts'
import type { Pushes } from './pushes.ts'
import { UNTAKEN_MS } from './untaken.ts'
import { type Call, overNote, SEVERAL, tagOf } from './words.ts'

export interface ShownOptions {
  site: string
  clock: Clock
  pushes: Pick<Pushes, 'send'>
  /** Whom what is in Unassigned concerns now. */
  onCall: () => readonly string[]
}

/** What stands on devices of what is in Unassigned. */
export interface Shown {
  add(device: Device, call: Call): void
  /** The inbox was opened there: it shows how things stand, and has taken away what was told. */
  forget(session: string): void
  /** This one is not there any more, and so many are left. Who was called for it and is on call still is told so, quietly and in its place: a browser takes nothing away unseen. */
  over(conversation: string, name: string | undefined, left: number): void
}

/** How long a device that is switched off is waited for: of what is in Unassigned it is told again. */
export const UNASSIGNED_LIFE_MS = 300_000

export function createShown({ site, clock, pushes, onCall }: ShownOptions): Shown {
  const shown = new Set<{ tag: string; device: Device; at: number }>()

  function settle(tag: string, name?: string): void {
    const agents = onCall()
    for (const it of shown) {
      if (it.tag !== tag) continue
      shown.delete(it)
      if (agents.includes(it.device.agent))
        pushes.send(it.device.session, overNote(site, tag, name, it.device), UNASSIGNED_LIFE_MS)
    }
  }

  return {
    add(device, call) {
      const [tag, now] = [tagOf(call), clock.now()]
      for (const it of shown) {
        const isSame = it.tag === tag && it.device.session === device.session
        if (isSame || it.at + UNTAKEN_MS <= now) shown.delete(it)
      }
      shown.add({ tag, device, at: now })
    },
    forget(session) {
      for (const it of shown) if (it.device.session === session) shown.delete(it)
    },
    over(conversation, name, left) {
      settle(conversation, name)
      if (left === 0) settle(SEVERAL)
    },
  }
}
