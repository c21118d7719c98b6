import { describe, expect, it } from 'vitest'
import { webhook } from '../../../src/server/node/webhook.ts'
import { sinkChecks } from '../../../src/testing/sink/index.ts'
import { parcel } from '../../../src/testing/sink/parcels.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { aReceiver, kept, SECRET } from './receiver.ts'

const help = {
  signal: new AbortController().signal,
  recall: async () => undefined,
  remember: async () => {},
}

describe('the webhook sink', () => {
  for (const { name, run } of sinkChecks)
    it(name, () =>
      run(async () => {
        const receiver = await aReceiver()
        return {
          sink: await webhook({ url: receiver.url, secrets: [SECRET] }, systemClock),
          arrived: async () => kept(receiver.posted),
          turn: receiver.turn,
          asked: receiver.nextRequest,
          destroy: async () => {},
        }
      }),
    )
})

it('is signed so that the library of the specification verifies it, and nothing else is', async () => {
  const receiver = await aReceiver()
  const sink = await webhook({ url: receiver.url, secrets: [SECRET] }, systemClock)
  expect(await sink.deliver(parcel('lead'), help)).toEqual({ done: true })
  expect(receiver.posted).toEqual([
    {
      id: 'c:lead',
      type: 'lead.created',
      data: {
        id: 'c:lead',
        site: 'shop',
        title: 'Wants lamps',
        fields: { name: 'Ann', email: 'ann@hall.example', phone: '55 12 34 56', room: 'the hall' },
        page: 'https://shop.example/lamps?q=1',
        conversation: 'c',
        createdAt: '2026-01-05T12:00:00.000Z',
        person: { id: 'person:ann', name: 'Ann', email: 'ann@hall.example', phone: '55 12 34 56', phoneE164: '+4755123456' },
        organization: { id: 'organization:hall', name: 'Hall AS' },
      },
    },
  ])
  const wrong = await webhook({ url: receiver.url, secrets: [`whsec_${Buffer.alloc(32, 8).toString('base64')}`] }, systemClock)
  expect(await wrong.deliver(parcel('lead'), help)).toEqual({
    done: false,
    error: 'It answered 401.',
    failure: { why: 'answered', said: '401' },
  })
  expect(receiver.forged()).toBe(1)
})

it('is signed with the old and the new secret while one takes the other’s place', async () => {
  const next = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
  for (const secret of [SECRET, next]) {
    const receiver = await aReceiver(secret)
    const sink = await webhook({ url: receiver.url, secrets: [SECRET, next] }, systemClock)
    expect(await sink.deliver(parcel('lead'), help)).toEqual({ done: true })
  }
})

it('tells each try’s own time, under the same id', async () => {
  const receiver = await aReceiver()
  let now = Date.now()
  const sink = await webhook({ url: receiver.url, secrets: [SECRET] }, { now: () => now })
  await sink.deliver(parcel('lead'), help)
  now += 5_000
  await sink.deliver(parcel('lead'), help)
  const [first, second] = receiver.requests
  expect(second?.['webhook-id']).toBe(first?.['webhook-id'])
  expect(Number(second?.['webhook-timestamp']) - Number(first?.['webhook-timestamp'])).toBe(5)
})

it('goes no further than to the address that the owner has named', async () => {
  const [receiver, elsewhere] = [await aReceiver(), await aReceiver()]
  receiver.answers(307, { location: elsewhere.url })
  const sink = await webhook({ url: receiver.url, secrets: [SECRET] }, systemClock)
  expect(await sink.deliver(parcel('lead'), help)).toMatchObject({
    done: false,
    error: expect.stringContaining('Name the new address'),
  })
  expect(elsewhere.requests).toEqual([])
})

it('leaves the other side alone as long as it wants, and for good when it says that it is gone', async () => {
  const receiver = await aReceiver()
  const sink = await webhook({ url: receiver.url, secrets: [SECRET] }, systemClock)
  const answered = (status: number, headers?: Record<string, string>) => {
    receiver.answers(status, headers)
    return sink.deliver(parcel('lead'), help)
  }
  expect(await answered(429, { 'retry-after': '90' })).toMatchObject({ error: 'It answered 429.', retryAfterMs: 90_000 })
  const inAnHour = await answered(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })
  expect(inAnHour).toMatchObject({ retryAfterMs: expect.any(Number) })
  expect(await answered(503, { 'retry-after': 'soon' })).toEqual({
    done: false,
    error: 'It answered 503.',
    failure: { why: 'answered', said: '503' },
  })
  expect(await answered(410)).toMatchObject({ done: false, isFinal: true })
})
