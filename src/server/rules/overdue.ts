import type { Site } from '../peer.ts'
import type { Storage } from '../storage.ts'
import { takeBackMsOf } from './rules.ts'

const MOST_AT_ONCE = 100

/**
 * The conversations in which time has brought something about that nobody waits for by the clock: those that are to become leads (R32), and those whose agent has gone silent for
 * longer than the owner allows. What is too much at once comes the next time.
 */
export async function overdueOf(
  { id, leadAfterMs }: Site,
  storage: Pick<Storage, 'rules' | 'unfinished' | 'unanswered'>,
  now: number,
): Promise<string[]> {
  const takeBackMs = takeBackMsOf(await storage.rules(id))
  const unfinished = leadAfterMs === undefined ? [] : await storage.unfinished(id, now, MOST_AT_ONCE)
  const unanswered = takeBackMs === undefined ? [] : await storage.unanswered(id, now - takeBackMs, MOST_AT_ONCE)
  return [...unfinished, ...unanswered].map((row) => row.id)
}
