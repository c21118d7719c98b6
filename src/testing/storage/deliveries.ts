import type { DeliveryKey, NewDelivery } from '../../server/crm/outbox.ts'
import type { Storage } from '../../server/storage.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { make } from './records.ts'
import { awkwardText, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

const LEASE_MS = 60_000

/** Keep deliveries to these sinks, one millisecond apart; each is called after its sink and number: `hook-0`. */
async function post(storage: Storage, ...sinks: string[]): Promise<void> {
  for (const [index, sink] of sinks.entries()) {
    const id = `${sink}-${index}`
    const delivery: NewDelivery = { site: 'shop', sink, id, record: id, event: 'created', createdAt: T0 + index }
    const lead = { site: 'shop', object: 'lead', title: id, fields: {}, createdAt: T0, changedAt: T0 } as const
    await make(storage, id, [{ ...lead, id }], [delivery])
  }
}

/** What the sink is given at `now`, counted from `T0`: a delivery's id, or when to come again. */
async function claim(storage: Storage, sink: string, now: number): Promise<string | number | undefined> {
  const claimed = await storage.claim('shop', sink, T0 + now, T0 + now + LEASE_MS)
  return 'delivery' in claimed ? claimed.delivery.id : claimed.nextAt && claimed.nextAt - T0
}

const key = (id: string): DeliveryKey => ({ site: 'shop', sink: id.replace(/-\d+$/, ''), id })

const settle = (storage: Storage, id: string, attempts: number, at: number, nextAt?: number | null): Promise<void> =>
  storage.settle(
    { ...key(id), attempts },
    nextAt === undefined
      ? { done: true, at: T0 + at }
      : {
          done: false,
          error: awkwardText,
          failure: { why: 'unreachable', said: awkwardText },
          at: T0 + at,
          nextAt: nextAt && T0 + nextAt,
        },
  )

const states = async (storage: Storage): Promise<unknown[]> =>
  (await storage.deliveries({ site: 'shop', limit: 99 })).map(({ id, state, attempts }) => [id, state, attempts])

/** What a storage promises of what is to be told to whom. */
export const deliveryChecks: readonly Check<StorageSubject>[] = [
  check('gives a sink what has been due longest, and nothing else before that is settled', async ({ storage }) => {
    await post(storage, 'hook', 'hook')
    same(await claim(storage, 'hook', 10), 'hook-0', 'The first comes first.')
    same(await claim(storage, 'hook', 11), 10 + LEASE_MS, 'The second waits for the first.')
    await settle(storage, 'hook-0', 1, 12)
    same(await claim(storage, 'hook', 13), 'hook-1', 'Then it comes.')
    await settle(storage, 'hook-1', 1, 14)
    same(await claim(storage, 'hook', 15), undefined, 'Then there is nothing to wait for.')
  }),

  check('lets no sink wait for another, nor one site for another', async ({ storage }) => {
    await post(storage, 'hook', 'crm')
    same(await claim(storage, 'hook', 10), 'hook-0', 'One is being brought.')
    same(await claim(storage, 'crm', 10), 'crm-1', 'The other sink’s is brought meanwhile.')
    same(await storage.claim('blog', 'hook', T0 + 10, T0 + 20), {}, 'Another site’s sink of the same name has none.')
  }),

  check('gives one of twenty who ask at the same instant a delivery', async ({ storage }) => {
    await post(storage, 'hook')
    const asked = await Promise.all(Array.from({ length: 20 }, () => claim(storage, 'hook', 10)))
    same(asked.filter((answer) => answer === 'hook-0').length, 1, 'One has it.')
  }),

  check('gives a delivery anew when whoever had it was never heard of again', async ({ storage }) => {
    await post(storage, 'hook')
    await claim(storage, 'hook', 10)
    same(await claim(storage, 'hook', 10 + LEASE_MS), 'hook-0', 'It comes again.')
    await settle(storage, 'hook-0', 1, LEASE_MS + 20, LEASE_MS + 900)
    same(await states(storage), [['hook-0', 'due', 2]], 'What the first one failed in says nothing of the second.')
    same(await claim(storage, 'hook', LEASE_MS + 30), 10 + 2 * LEASE_MS, 'The second still has it.')
    await settle(storage, 'hook-0', 1, LEASE_MS + 40)
    same(await states(storage), [['hook-0', 'done', 2]], 'That the first one arrived after all counts.')
  }),

  check('tries again when it is told to, and keeps why it failed', async ({ storage }) => {
    await post(storage, 'hook', 'hook')
    await claim(storage, 'hook', 10)
    await settle(storage, 'hook-0', 1, 11, 500)
    same(await claim(storage, 'hook', 12), 'hook-1', 'The next is not held up by it.')
    await settle(storage, 'hook-1', 1, 13)
    same(await claim(storage, 'hook', 14), 500, 'It is not time yet.')
    const due = await storage.deliveries({ site: 'shop', state: 'due', limit: 9 })
    same(
      due.map(({ id, error, failure, nextAt }) => [id, error, failure?.why, failure?.said, nextAt]),
      [['hook-0', awkwardText, 'unreachable', awkwardText, T0 + 500]],
      'Why, and until when.',
    )
    same(await claim(storage, 'hook', 500), 'hook-0', 'It is.')
    await settle(storage, 'hook-0', 2, 501)
    const [, done] = await storage.deliveries({ site: 'shop', state: 'done', limit: 9 })
    same(
      [done?.id, done?.attempts, done?.error, done?.failure, done?.nextAt],
      ['hook-0', 2, undefined, undefined, T0 + 501],
      'Done at the second try.',
    )
  }),

  check('gives up when it is told to, and begins anew when somebody wants it', async ({ storage }) => {
    await post(storage, 'hook')
    await claim(storage, 'hook', 10)
    await settle(storage, 'hook-0', 1, 11, null)
    same([await claim(storage, 'hook', 12), await states(storage)], [undefined, [['hook-0', 'failed', 1]]], 'It is given up.')
    holds(await storage.retry(key('hook-0'), T0 + 20), 'It is to be tried again.')
    same(await claim(storage, 'hook', 20), 'hook-0', 'It comes again.')
    await settle(storage, 'hook-0', 2, 21)
    holds(!(await storage.retry(key('hook-0'), T0 + 30)), 'What is done is not done again.')
    holds(!(await storage.retry(key('hook-9'), T0 + 30)), 'What never was is not, either.')
  }),

  check('pages through the deliveries of a site, newest first', async ({ storage }) => {
    await post(storage, 'hook', 'crm', 'hook', 'crm', 'hook')
    const first = await storage.deliveries({ site: 'shop', limit: 2 })
    const rest = await storage.deliveries({ site: 'shop', before: first[1], limit: 9 })
    same(
      [...first, ...rest].map(({ id }) => id),
      ['hook-4', 'crm-3', 'hook-2', 'crm-1', 'hook-0'],
      'Every one, once.',
    )
    same(await storage.deliveries({ site: 'blog', limit: 9 }), [], 'Another site has none.')
  }),

  check('remembers what each sink calls a thing', async ({ storage }) => {
    same(await storage.recall('shop', 'crm', 'lead'), undefined, 'Nothing yet.')
    await storage.remember('shop', 'crm', 'lead', '1')
    await storage.remember('shop', 'crm', 'lead', '2')
    same(await storage.recall('shop', 'crm', 'lead'), '2', 'What was told last.')
    same(
      [await storage.recall('shop', 'hook', 'lead'), await storage.recall('blog', 'crm', 'lead')],
      [null, null],
      'Of this sink alone.',
    )
  }),

  check('[R18] erases a person, and whatever is of them or on its way, and nobody else', async ({ storage }) => {
    const common = { site: 'shop', title: '', fields: {}, createdAt: T0, changedAt: T0 }
    const ann = { ...common, id: 'person:ann', object: 'person' } as const
    const ben = { ...common, id: 'person:ben', object: 'person' } as const
    const lead = { ...common, id: 'c:lead', object: 'lead', person: ann.id } as const
    const other = { ...common, id: 'd:lead', object: 'lead', person: ben.id } as const
    const delivery = { site: 'shop', sink: 'crm', event: 'created', createdAt: T0 } as const
    const [hers, his] = [lead, other].map(({ id }) => ({ ...delivery, id, record: id }))
    await make(storage, 'c', [ann, lead], hers && [hers])
    await make(storage, 'd', [ben, other], his && [his])
    for (const [known, remote] of [
      [ann.id, '1'],
      ['c:lead', '2'],
      ['c:lead#note', '3'],
      ['lead=2', 'c:lead'],
      ['d:lead', '4'],
    ] as const)
      await storage.remember('shop', 'crm', known, remote)
    same((await storage.erasePerson('blog', ann.id)).length, 0, 'Another site knows nothing of her.')
    const erased = await storage.erasePerson('shop', ann.id)
    same(erased.map(({ id }) => id).sort(), ['c:lead', 'person:ann'], 'It says what there was.')
    same([await storage.record(ann.id), await storage.record('c:lead')], [null, null], 'Both are gone.')
    same(
      (await storage.deliveries({ site: 'shop', limit: 9 })).map(({ id }) => id),
      ['d:lead'],
      'Nothing of hers leaves.',
    )
    const names = await Promise.all(
      [ann.id, 'c:lead', 'c:lead#note', 'lead=2', 'd:lead'].map((known) => storage.recall('shop', 'crm', known)),
    )
    same(names, [null, null, null, null, '4'], 'What it was called elsewhere is forgotten, and his is not.')
    same([(await storage.record(ben.id))?.id, (await storage.record('d:lead'))?.id], ['person:ben', 'd:lead'], 'He stays.')
  }),
]
