import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dice } from '../seed.ts'
import { type Action, anySchedule } from './storm/actions.ts'
import { naiveChat } from './storm/naive.ts'
import { play } from './storm/play.ts'
import type { MakeVisitor } from './storm/world.ts'

describe('whatever befalls the lines, the server and the pages', () => {
  it('nothing is lost, doubled or reordered on either side, in 2,000 random schedules', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySchedule, fc.nat(), async (schedule, diceSeed) => {
        expect(await play(schedule, diceSeed)).toEqual([])
      }),
      dice(2_000),
    )
  })
})

describe('the same check, put to a client that sends and forgets', () => {
  const calm: Action[] = [
    { do: 'say', tab: 0 },
    { do: 'pass', ms: 300 },
    { do: 'say', tab: 0 },
  ]

  it('finds nothing to complain of as long as nothing goes wrong', async () => {
    for (const retries of [false, true]) expect(await play(calm, 1, { makeVisitor: naiveChat({ retries }) })).toEqual([])
  })

  it('sees that its words are lost', async () => {
    const faults = await firstFaults(naiveChat({ retries: false }), /was lost/)
    expect(faults.join('\n')).toContain('was lost')
  })

  it('sees that its words are doubled when it sends them again', async () => {
    const faults = await firstFaults(naiveChat({ retries: true }), /was doubled/)
    expect(faults.join('\n')).toContain('was doubled')
  })

  it('sees that its screen is not the log', async () => {
    const faults = await firstFaults(naiveChat({ retries: false }), /does not show the log/)
    expect(faults.join('\n')).toContain('does not show the log')
  })
})

/** What is found, at the latest in the 300th random schedule, that reads like this; nothing if it never is. */
async function firstFaults(makeVisitor: MakeVisitor, like: RegExp): Promise<string[]> {
  let found: string[] = []
  await fc.check(
    fc.asyncProperty(anySchedule, fc.nat(), async (schedule, diceSeed) => {
      const faults = await play(schedule, diceSeed, { makeVisitor })
      if (faults.some((fault) => like.test(fault))) found = faults
      return found.length === 0
    }),
    { ...dice(300), endOnFailure: true },
  )
  return found
}
