/** What a connection does to those who trust it. Every chance is from 0 (never) to 1 (always). */
export interface Faults {
  /** How long a frame is under way, between these two, in milliseconds. Frames of one direction never overtake each other. */
  delayMs: readonly [least: number, most: number]
  /** The chance that an attempt to connect fails. */
  refuse: number
  /** The chance that a frame is lost; the connection breaks with it, for TCP loses nothing in the midst of a stream. */
  drop: number
  /** The chance that half of a frame is all that arrives before the connection breaks. */
  cut: number
  /** The chance that a frame comes twice, as from a sender who did not hear that the first one came. */
  duplicate: number
  /** The chance that, from this frame on, its direction swallows everything while both ends believe in the connection. */
  halfOpen: number
}

/** Every frame arrives, at the very instant. */
export const noFaults: Faults = { delayMs: [0, 0], refuse: 0, drop: 0, cut: 0, duplicate: 0, halfOpen: 0 }

/** A bad day on a train: about one frame in eight meets with something. */
export const stormyFaults: Faults = { delayMs: [1, 400], refuse: 0.2, drop: 0.03, cut: 0.03, duplicate: 0.05, halfOpen: 0.02 }

/** What happens to one frame. */
export type Fate = 'arrives' | Exclude<keyof Faults, 'delayMs' | 'refuse'>

/** Throw the dice for one frame. */
export function fateOf(faults: Faults, random: () => number): Fate {
  let chance = random()
  for (const fate of ['drop', 'cut', 'duplicate', 'halfOpen'] as const) {
    if (chance < faults[fate]) return fate
    chance -= faults[fate]
  }
  return 'arrives'
}

/** Throw the dice for one delay, in whole milliseconds. */
export function delayOf({ delayMs: [least, most] }: Faults, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1))
}
