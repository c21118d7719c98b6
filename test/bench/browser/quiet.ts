import { cpus } from 'node:os'

/** Waits until the machine has little else to do, or for 15 seconds: what others do at the time must not count. */
export async function quietMachine(): Promise<void> {
  for (let tries = 0; tries < 15; tries++) {
    const before = spent()
    await new Promise((later) => setTimeout(later, 1_000))
    const after = spent()
    if ((after.idle - before.idle) / (after.all - before.all) >= 0.7) return
  }
}

function spent(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times)
  const sum = (figures: number[]): number => figures.reduce((total, figure) => total + figure, 0)
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((time) => Object.values(time))) }
}
