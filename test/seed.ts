/**
 * The seed of this run's random tests: `SEED=123 npx vitest run …` plays a run again. Every test that throws dice prints it, so that a
 * failure on another machine can be seen on this one.
 */
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))

/** fast-check's options for so many runs from the seed. */
export function dice(numRuns: number): { seed: number; numRuns: number } {
  process.stdout.write(`seed ${seed}, ${numRuns} runs\n`)
  return { seed, numRuns }
}
