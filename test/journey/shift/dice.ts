import { createRandom } from '../../../src/testing/random.ts'

/** Chance, played again from the same seed. */
export interface Dice {
  /** From 0 up to, but not, 1. */
  roll(): number
  isLucky(chance: number): boolean
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  /** One of these, each as often as its weight says. */
  pick<Name extends string>(weights: Readonly<Record<Name, number>>): Name
}

export function diceFrom(seed: number): Dice {
  const roll = createRandom(seed)
  return {
    roll,
    isLucky: (chance) => roll() < chance,
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    pick(weights) {
      const all = Object.entries(weights) as [keyof typeof weights, number][]
      let left = roll() * all.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [name, weight] of all) {
        left -= weight
        if (left < 0) return name
      }
      return (all[0] as [keyof typeof weights, number])[0]
    },
  }
}
