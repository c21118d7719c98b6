import { describe, expect, it, onTestFinished } from 'vitest'
import { createCourier } from '../../../src/server/crm/courier.ts'
import type { Delivery } from '../../../src/server/crm/outbox.ts'
import type { Parcel, Sink, Verdict } from '../../../src/server/crm/sink.ts'
import { memoryStorage } from '../../../src/server/memory.ts'
import type { Storage } from '../../../src/server/storage.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'
import { faultyStorage } from '../../../src/testing/faulty-storage.ts'
import { createLife } from '../../../src/testing/life.ts'
import { createRandom } from '../../../src/testing/random.ts'
import { dice } from '../../seed.ts'
import { aShop } from './chat.ts'
import { playbookThat } from './playbook.ts'

const SECOND = 1_000
const HOUR = 3_600_000
const leads = playbookThat(['email'], [{ object: 'lead', title: 'A lead' }])

/** A sink that notes what it is given, and answers as it is told. */
function aSink(name: string, answer: (parcel: Parcel) => Verdict | Promise<Verdict> = () => ({ done: true })) {
  const given: string[] = []
  const sink: Sink = {
    name,
    async deliver(parcel) {
      given.push(parcel.id)
      return answer(parcel)
    },
  }
  return { sink, given }
}

const refuses = (): Verdict => ({ done: false, error: 'Not today.' })
const hangs = (): Promise<Verdict> => new Promise(() => {})

const all = (storage: Storage): Promise<Delivery[]> => storage.deliveries({ site: 'shop', limit: 99 })

describe('what was made leaves for the sinks of its site', () => {
  it('at once, to each of them, and is noted as done', async () => {
    const [one, other] = [aSink('one'), aSink('other')]
    const { visit, storage } = await aShop(leads, { sinks: [one.sink, other.sink] })
    const conversation = await visit({ email: 'ann@hall.example' })
    expect(one.given).toHaveLength(1)
    expect(one.given[0]).toContain(conversation)
    expect(other.given).toEqual(one.given)
    expect((await all(storage)).map(({ sink, state, attempts }) => [sink, state, attempts])).toEqual([
      ['one', 'done', 1],
      ['other', 'done', 1],
    ])
  })

  it('while another sink hangs, and that is tried again', async () => {
    const [slow, quick] = [aSink('slow', hangs), aSink('quick')]
    const { visit, storage, clock } = await aShop(leads, { sinks: [slow.sink, quick.sink] })
    for (const email of ['a@b.example', 'c@d.example', 'e@f.example']) await visit({ email })
    expect([slow.given.length, quick.given.length]).toEqual([1, 3])
    await clock.advance(21 * SECOND)
    const tried = (await all(storage)).find(({ sink, error }) => sink === 'slow' && error)
    expect(tried).toMatchObject({ state: 'due', error: 'There was no answer within 20 seconds.' })
    expect(slow.given.length).toBeGreaterThan(1)
  })

  it('while it fails for one conversation, for the others', async () => {
    let first = ''
    const picky = aSink('picky', ({ id }) => {
      first ||= id
      return id === first ? refuses() : { done: true }
    })
    const { visit, storage } = await aShop(leads, { sinks: [picky.sink] })
    for (const email of ['a@b.example', 'c@d.example', 'e@f.example']) await visit({ email })
    expect((await all(storage)).map(({ state }) => state).sort()).toEqual(['done', 'done', 'due'])
  })

  it('although the sink throws what no sink should', async () => {
    const wild = aSink('wild', () => {
      throw 'a string'
    })
    const { visit, storage } = await aShop(leads, { sinks: [wild.sink] })
    await visit({ email: 'ann@hall.example' })
    expect((await all(storage))[0]).toMatchObject({ state: 'due', attempts: 1, error: 'a string' })
  })
})

describe('a delivery that fails', () => {
  it('is tried again after ever longer waits, for three days, and then stands there for somebody to see', async () => {
    const { sink, given } = aSink('down', refuses)
    const { visit, storage, clock, hub } = await aShop(leads, { sinks: [sink] })
    await visit({ email: 'ann@hall.example' })
    const waits: number[] = []
    for (let last = clock.now(); (await all(storage))[0]?.state === 'due'; ) {
      const count = given.length
      while (given.length === count && clock.now() - last < 30 * HOUR) await clock.advance(SECOND * 2)
      waits.push(clock.now() - last)
      last = clock.now()
    }
    expect(given).toHaveLength(10)
    expect(new Set(given).size).toBe(1)
    const hours = [5 / 3_600, 5 / 60, 0.5, 2, 5, 10, 14, 20, 24]
    expect(waits).toHaveLength(hours.length)
    for (const [index, wait] of waits.entries()) {
      // A fifth more or less, so that a thousand do not come at once; the clock here moves by two seconds.
      expect(wait).toBeGreaterThan((hours[index] ?? 0) * 0.8 * HOUR - 2 * SECOND)
      expect(wait).toBeLessThan((hours[index] ?? 0) * 1.2 * HOUR + 4 * SECOND)
    }
    expect((await all(storage))[0]).toMatchObject({ state: 'failed', attempts: 10, error: 'Not today.' })

    const [failed] = await all(storage)
    expect(await hub.retry(failed!)).toBe(true)
    await clock.advance(10)
    expect(given).toHaveLength(11)
  })

  it('is not tried again when the sink says that it is of no use, nor sooner than the sink wants', async () => {
    const gone = aSink('gone', () => ({ done: false, error: 'Gone.', isFinal: true }))
    const busy = aSink('busy', () => ({ done: false, error: 'Busy.', retryAfterMs: HOUR }))
    const { visit, storage, clock } = await aShop(leads, { sinks: [gone.sink, busy.sink] })
    await visit({ email: 'ann@hall.example' })
    await clock.advance(HOUR - SECOND)
    expect([gone.given.length, busy.given.length]).toEqual([1, 1])
    await clock.advance(2 * SECOND)
    expect([gone.given.length, busy.given.length]).toEqual([1, 2])
    expect((await storage.deliveries({ site: 'shop', state: 'failed', limit: 9 })).map(({ sink }) => sink)).toEqual(['gone'])
  })

  it('does not come back at the same instant as a thousand others', async () => {
    const times = new Set<number>()
    const { sink } = aSink('down', refuses)
    const { visit, storage } = await aShop(leads, { sinks: [sink] })
    for (let count = 0; count < 20; count++) await visit({ email: `a${count}@b.example` })
    for (const { nextAt, createdAt } of await all(storage)) times.add(nextAt - createdAt)
    expect(times.size).toBeGreaterThan(15)
  })
})

describe('two processes over one storage', () => {
  const twoCouriers = (storage: Storage, sinks: readonly Sink[], clock = createFakeClock(Date.UTC(2026, 0, 2))) => {
    const lives = [createLife(clock), createLife(clock)]
    const sites = [{ id: 'shop', name: 'Shop', origins: 'any', sinks }] as const
    const couriers = lives.map((life) =>
      createCourier({
        storage: faultyStorage({ storage, life, random: Math.random }),
        sites,
        clock: life.clock,
        onError: (error) => expect.unreachable(String(error)),
      }),
    )
    onTestFinished(() => void Promise.all(couriers.map((courier) => courier.stop())))
    return { clock, lives, couriers }
  }

  async function threeLeads(): Promise<Storage> {
    const { visit, storage } = await aShop(leads, { sinks: [{ name: 'crm', deliver: hangs }] })
    for (const email of ['a@b.example', 'c@d.example', 'e@f.example']) await visit({ email })
    return storage
  }

  it('send nothing twice', async () => {
    const storage = await threeLeads()
    const { sink, given } = aSink('crm')
    const { clock, couriers } = twoCouriers(storage, [sink])
    for (const courier of couriers) courier.start()
    await clock.advance(2 * SECOND)
    for (const courier of couriers) courier.wake('shop')
    await clock.advance(10 * 60 * SECOND)
    expect(given.length).toBe(3)
    expect(new Set(given).size).toBe(3)
  })

  it('bring what one of them left behind as it died', async () => {
    const storage = await threeLeads()
    let died = 0
    const { sink, given } = aSink('crm', () => (died === 0 ? hangs() : { done: true }))
    const { clock, couriers, lives } = twoCouriers(storage, [sink])
    couriers[0]?.start()
    await clock.advance(SECOND)
    expect(given).toHaveLength(1)
    lives[0]?.end()
    died++
    couriers[1]?.start()
    await clock.advance(3 * 60 * SECOND)
    expect(new Set(given).size).toBe(3)
    expect((await all(storage)).every(({ state }) => state === 'done')).toBe(true)
  })
})

it('loses nothing while the storage fails half of the time', async () => {
  const kept = memoryStorage()
  const clock = createFakeClock()
  const { sink, given } = aSink('crm')
  const life = createLife(clock)
  const storage = faultyStorage({ storage: kept, life, random: createRandom(dice(1).seed), failure: () => 0.5 })
  const setUp = await aShop(leads, { storage: kept, sinks: [{ name: 'crm', deliver: hangs }] })
  await setUp.visit({ email: 'ann@hall.example' })
  await setUp.hub.stop()
  const sites = [{ id: 'shop', name: 'Shop', origins: 'any', sinks: [sink] }] as const
  const courier = createCourier({ storage, sites, clock, onError() {} })
  onTestFinished(() => courier.stop())
  courier.start()
  await clock.advance(24 * HOUR)
  expect(given.length).toBeGreaterThan(0)
  expect((await all(kept)).map(({ state }) => state)).toEqual(['done'])
})
