import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import { dice } from '../seed.ts'
import { type Action, anySchedule } from './storm/actions.ts'
import { naiveChat } from './storm/naive.ts'
import { play } from './storm/play.ts'
import { threeProcesses } from './storm/processes.ts'
import type { MakeVisitor } from './storm/world.ts'

// A module that is fetched takes time that no fake clock passes.
beforeAll(prepareToRewrite)

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

it('what two tabs begin anew with, after an agent has closed the conversation under it, is said by one of them', async () => {
  const schedule: Action[] = [
    { do: 'answer', tab: 0 },
    { do: 'pass', ms: 1_000 },
    { do: 'claim', agent: 0 },
    { do: 'network', seat: 0, isUp: false },
    { do: 'say', tab: 0 },
    { do: 'start anew' },
    { do: 'close', agent: 0 },
    { do: 'open or close', tab: 1 },
    { do: 'start anew' },
  ]
  expect(await play(schedule, 0)).toEqual([])
})

it('what an agent was refused stays refused, though a copy of it comes late over a line that was given up (P10)', async () => {
  const schedule: Action[] = [
    { do: 'answer', tab: 0 },
    { do: 'pass', ms: 1_000 },
    { do: 'weather', isBad: true },
    { do: 'reply', agent: 1 },
    { do: 'half-open', seat: 2, direction: 'up' },
    { do: 'claim', agent: 1 },
    { do: 'weather', isBad: false },
    { do: 'reply', agent: 1 },
    { do: 'reload inbox', agent: 1 },
    { do: 'cut', seat: 0 },
    { do: 'claim', agent: 0 },
    { do: 'claim', agent: 0 },
  ]
  expect(await play(schedule, 0)).toEqual([])
})

it('what two tabs keep under one id, as both give up a wait without a line, is in no outbox once the log has gone on', async () => {
  const schedule: Action[] = [
    { do: 'open or close', tab: 1 },
    { do: 'weather', isBad: true },
    { do: 'answer', tab: 0 },
    { do: 'pass', ms: 61_000 },
    { do: 'restart', downMs: 2_916 },
    { do: 'half-open', seat: 0, direction: 'up' },
    { do: 'reload tidily', tab: 1 },
    { do: 'say', tab: 0 },
    { do: 'cut', seat: 0 },
  ]
  expect(await play(schedule, 2036929539)).toEqual([])
})

it('two answers of two tabs to one question, in a conversation that was closed meanwhile, are both told to be refused', async () => {
  const schedule: Action[] = [
    { do: 'switch', agent: 0 },
    { do: 'answer', tab: 0 },
    { do: 'pass', ms: 1_000 },
    { do: 'say', tab: 0 },
    { do: 'claim', agent: 0 },
    { do: 'close', agent: 0 },
    { do: 'open or close', tab: 1 },
    { do: 'say', tab: 0 },
    { do: 'reply', agent: 0 },
    { do: 'weather', isBad: false },
    { do: 'say', tab: 1 },
    { do: 'reload tidily', tab: 1 },
  ]
  expect(await play(schedule, 203_697_613, { makeServer: threeProcesses })).toEqual([])
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
