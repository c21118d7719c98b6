const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** The waits between tries, those that the Standard Webhooks specification proposes: 75 hours in all. */
const WAITS_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]
const LONGEST_WAIT_MS = 24 * HOUR
/** Waits are longer or shorter by up to this part of them. */
const SPREAD = 0.2

/** When to try again after so many tries; `null` when it is time to give up. `atLeastMs` is what the other side asks for, up to a day. */
export function nextTryAt(now: number, attempts: number, atLeastMs: number, random: () => number): number | null {
  const waitMs = WAITS_MS[attempts - 1]
  if (waitMs === undefined) return null
  const spread = waitMs * (1 + SPREAD * (2 * random() - 1))
  return Math.round(now + Math.max(spread, Math.min(atLeastMs, LONGEST_WAIT_MS)))
}
