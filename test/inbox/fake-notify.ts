import { atom, type WritableAtom } from 'nanostores'
import { memoryStore } from '../../src/chat/store.ts'
import type { Closed, ClosedState } from '../../src/inbox/notify/closed/closed.ts'
import type { Notify } from '../../src/inbox/notify/notify.ts'
import { notifySwitches } from '../../src/inbox/notify/switches.ts'
import type { Note, Permission, Ways } from '../../src/inbox/notify/ways.ts'

/** A browser's ways of calling, with the strings in the test's hand. */
export interface FakeWays extends Ways {
  /** What was shown and not taken away, by tag; the newest last. */
  readonly screen: Map<string, Note>
  /** Titles, in the order in which they were shown. */
  readonly told: string[]
  chimes: number
  asks: number
  isLooking: boolean
  /** This tab becomes the one that calls. */
  startLeading(): void
}

/** A browser that permits this much, and grants what it is asked for. */
export function fakeWays(permission: Permission = 'granted'): FakeWays {
  let allowed = permission
  let startLeading = (): void => {}
  const screen = new Map<string, Note>()
  const ways: FakeWays = {
    screen,
    told: [],
    chimes: 0,
    asks: 0,
    isLooking: false,
    startLeading: () => startLeading(),
    permission: () => allowed,
    async ask() {
      ways.asks++
      if (allowed === 'default') allowed = 'granted'
      return allowed
    },
    show(note, heard) {
      screen.set(note.tag, note)
      ways.told.push(note.title)
      heard()
      return () => screen.get(note.tag) === note && void screen.delete(note.tag)
    },
    chime: () => void ways.chimes++,
    isLookedAt: () => ways.isLooking,
    lead(then) {
      startLeading = then
      return () => {
        startLeading = () => {}
      }
    },
  }
  return ways
}

export function fakeNotify(permission: Permission, closed?: FakeClosed): Notify & { ways: FakeWays } {
  return { ways: fakeWays(permission), switches: notifySwitches(memoryStore(), 'notify:'), closed }
}

/** A browser's push service in the test's hand. */
export interface FakeClosed extends Closed {
  readonly $state: WritableAtom<ClosedState>
  readonly turned: boolean[]
}

/** One that does what it is told, or (`failed`) nothing. */
export function fakeClosed(state: ClosedState): FakeClosed {
  const $state = atom(state)
  const turned: boolean[] = []
  return {
    $state,
    turned,
    async turn(on) {
      turned.push(on)
      if (state !== 'failed') $state.set(on ? 'on' : 'off')
    },
    look: async () => {},
    tryOut: async () => state !== 'failed',
  }
}
