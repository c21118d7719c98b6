import { leftAfterMs } from '../conversation/left.ts'
import type { Site } from '../peer.ts'
import type { Storage } from '../storage.ts'
import { takeBackMsOf } from './rules.ts'

const MOST_AT_ONCE = 100

/**
 * The conversations in which time has brought something about that nobody waits for by the clock: those that are to become leads (R32), those whose agent has gone silent for
 * longer than the owner allows, and those that their visitors have left to the playbook. What is too much at once comes the next time.
 */
export async function overdueOf(
  { id, leadAfterMs }: Site,
  storage: Pick<Storage, 'rules' | 'unfinished' | 'unanswered' | 'left'>,
  now: number,
): Promise<string[]> {
  const takeBackMs = takeBackMsOf(await storage.rules(id))
  const unfinished = leadAfterMs === undefined ? [] : await storage.unfinished(id, now, MOST_AT_ONCE)
  const unanswered = takeBackMs === undefined ? [] : await storage.unanswered(id, now - takeBackMs, MOST_AT_ONCE)
  const left = await storage.left(id, now - leftAfterMs(leadAfterMs), MOST_AT_ONCE)
  return [...unfinished, ...unanswered, ...left].map((row) => row.id)
}
