import type { Told } from '../../worker/told.ts'
import type { Note } from '../ways.ts'
import { workerHere } from './registration.ts'

type Taken = [tag: string, seq: number]

/** By tag, of which entry that told which was taken away, in whichever tab. */
const taken = new Map<string, number>()
let tabs: BroadcastChannel | undefined

/** Hear what is taken away in other tabs, and tell them: the one that leads is not always the one that is looked at. */
export function shareTaken(): void {
  try {
    tabs = new BroadcastChannel('frontdesk:inbox:taken')
    tabs.onmessage = ({ data: [tag, seq] }: MessageEvent<Taken>) => void taken.set(tag, seq)
  } catch {
    // No code: where tabs cannot hear each other, each knows what it took away itself.
  }
}

/** Whatever notifications of the inbox stand there, of whichever tab. */
export async function takeAway(): Promise<void> {
  for (const told of (await (await workerHere())?.getNotifications()) ?? []) {
    const { tag } = told
    const { seq } = (told.data ?? {}) as Partial<Told>
    if (seq !== undefined) {
      taken.set(tag, seq)
      tabs?.postMessage([tag, seq] satisfies Taken)
    }
    told.close()
  }
}

/** The agent has been called for this, and came: they need not be told once more as the line is back. */
export const wasTakenAway = ({ tag, seq }: Pick<Note, 'tag' | 'seq'>): boolean =>
  seq !== undefined && seq <= (taken.get(tag) ?? -1)
