import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import { anySchedule } from '../chat/storm/actions.ts'
import { play } from '../chat/storm/play.ts'
import { threeProcesses } from '../chat/storm/processes.ts'
import { dice } from '../seed.ts'

// A module that is fetched takes time that no fake clock passes.
beforeAll(prepareToRewrite)

describe('a server of three processes that share nothing but the storage', () => {
  it('loses, doubles and reorders nothing, in 300 random schedules', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySchedule, fc.nat(), async (schedule, diceSeed) => {
        expect(await play(schedule, diceSeed, { makeServer: threeProcesses })).toEqual([])
      }),
      dice(300),
    )
  })
})
