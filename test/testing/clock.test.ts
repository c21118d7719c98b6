import { describe, expect, it } from 'vitest'
import { createFakeClock } from '../../src/testing/clock.ts'

describe('the fake clock', () => {
  it('stands still until it is moved', async () => {
    const clock = createFakeClock(1_000)
    const ran: number[] = []
    clock.after(10, () => ran.push(clock.now()))
    await clock.advance(9)
    expect([clock.now(), ran, clock.pending()]).toEqual([1_009, [], 1])
    await clock.advance(1)
    expect([clock.now(), ran, clock.pending()]).toEqual([1_010, [1_010], 0])
  })

  it('goes by whole milliseconds: what is asked for between two falls due at the later, in the order of its asking', async () => {
    const clock = createFakeClock(0)
    const told: [string, number][] = []
    clock.after(1.5, () => told.push(['first', clock.now()]))
    clock.after(1.2, () => told.push(['second', clock.now()]))
    clock.after(1, () => told.push(['before', clock.now()]))
    await clock.advance(2)
    expect(told).toEqual([
      ['before', 1],
      ['first', 2],
      ['second', 2],
    ])
  })

  it('runs what falls due in order of its time, and of its asking at one instant', async () => {
    const clock = createFakeClock()
    const ran: string[] = []
    for (const [delayMs, name] of [
      [20, 'c'],
      [10, 'a'],
      [20, 'd'],
      [10, 'b'],
      [-5, 'first'],
    ] as const)
      clock.after(delayMs, () => ran.push(name))
    await clock.advance(20)
    expect(ran).toEqual(['first', 'a', 'b', 'c', 'd'])
  })

  it('runs also what a task asks for, when its time falls within', async () => {
    const clock = createFakeClock(0)
    const ran: number[] = []
    const again = (): void => {
      ran.push(clock.now())
      clock.after(10, again)
    }
    clock.after(10, again)
    await clock.advance(35)
    expect([ran, clock.now()]).toEqual([[10, 20, 30], 35])
  })

  it('lets promises settle before the next task', async () => {
    const clock = createFakeClock()
    const ran: string[] = []
    clock.after(10, async () => {
      for (let turn = 0; turn < 50; turn++) await null
      ran.push('after fifty turns')
    })
    clock.after(10, () => ran.push('next'))
    await clock.advance(10)
    expect(ran).toEqual(['after fifty turns', 'next'])
  })

  it('does not run what was called off, also at the last moment', async () => {
    const clock = createFakeClock()
    const ran: string[] = []
    const callOff = clock.after(10, () => ran.push('called off'))
    clock.after(5, callOff)
    await clock.advance(20)
    callOff()
    expect(ran).toEqual([])
  })

  it('passes on what a task throws, and can be moved on', async () => {
    const clock = createFakeClock(0)
    clock.after(10, () => {
      throw new Error('broken')
    })
    await expect(clock.advance(20)).rejects.toThrow('broken')
    await clock.advance(10)
    expect(clock.now()).toBe(20)
  })

  it('gives up on tasks that ask for each other without end', async () => {
    const clock = createFakeClock()
    const again = (): void => void clock.after(0, again)
    again()
    await expect(clock.advance(1)).rejects.toThrow('without letting time pass')
  })
})
