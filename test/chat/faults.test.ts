import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '../seed.ts'
import { type Action, act, anyAction, type Said } from './storm/actions.ts'
import { comeBack, faultsOf, heal } from './storm/verdict.ts'
import { createWorld, type MakeVisitor } from './storm/world.ts'

/** Play a schedule, let everything heal, and say what went wrong. */
async function play(schedule: readonly Action[], diceSeed: number, makeVisitor?: MakeVisitor): Promise<string[]> {
  const world = createWorld(diceSeed, makeVisitor)
  const said: Said[] = []
  world.startServer()
  await world.publish()
  world.openTab(0)
  for (const who of world.agents.keys()) world.sitDown(who)
  world.agents[0]?.seat?.program.setOnline(true)
  await world.clock.advance(1_000)
  for (const action of schedule) await act(world, action, said)
  await heal(world)
  const faults = await faultsOf(world, said, false)
  if (faults.length === 0) {
    await comeBack(world)
    faults.push(...(await faultsOf(world, said, true)).map((fault) => `after coming back, ${fault}`))
  }
  world.end()
  return faults
}

const anySchedule = fc.array(anyAction, { minLength: 5, maxLength: 45, size: 'max' })

describe('whatever befalls the lines, the server and the pages', () => {
  it('nothing is lost, doubled or reordered on either side, in 2,000 random schedules', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySchedule, fc.nat(), async (schedule, diceSeed) => {
        expect(await play(schedule, diceSeed)).toEqual([])
      }),
      dice(Number(process.env.RUNS ?? 2_000)),
    )
  })
})
