import type { Told } from '../../worker/told.ts'
import type { Note } from '../ways.ts'
import { workerHere } from './registration.ts'

/** By tag, of which entry that told which was taken away here. */
const taken = new Map<string, number>()

/** Whatever notifications of the inbox stand there, of whichever tab. */
export async function takeAway(): Promise<void> {
  for (const told of (await (await workerHere())?.getNotifications()) ?? []) {
    const { seq } = (told.data ?? {}) as Partial<Told>
    if (seq !== undefined) taken.set(told.tag, seq)
    told.close()
  }
}

/** The agent has been called for this, and came: they need not be told once more as the line is back. */
export const wasTakenAway = ({ tag, seq }: Pick<Note, 'tag' | 'seq'>): boolean =>
  seq !== undefined && seq <= (taken.get(tag) ?? -1)
