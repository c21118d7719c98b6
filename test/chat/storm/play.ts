import { type Action, act, type Said } from './actions.ts'
import { comeBack, faultsOf, heal } from './verdict.ts'
import { type Cast, createWorld } from './world.ts'

/** Play a schedule, let everything heal, and say what went wrong; nothing, if all is well. */
export async function play(schedule: readonly Action[], diceSeed: number, cast?: Cast): Promise<string[]> {
  const world = createWorld(diceSeed, cast)
  const said: Said[] = []
  world.startServer()
  await world.publish()
  world.openTab(0)
  for (const who of world.agents.keys()) world.sitDown(who)
  world.agents[0]?.seat?.program.setOnline(true)
  await world.clock.advance(1_000)
  for (const action of schedule) await act(world, action, said)
  await heal(world)
  const faults = await faultsOf(world, said)
  if (faults.length === 0) {
    await comeBack(world)
    faults.push(...(await faultsOf(world, said)).map((fault) => `after coming back, ${fault}`))
  }
  world.end()
  return faults
}
