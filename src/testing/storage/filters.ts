import type { Filter } from '../../protocol/index.ts'
import { plain } from '../../server/said.ts'
import type { SearchQuery, Storage } from '../../server/storage.ts'
import { same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { ada, grace, keep, keepOneOfEach, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

const query = { site: 'shop', agent: ada.id, words: [] }

async function find(storage: Storage, filter: Filter, more: Partial<SearchQuery> = {}): Promise<string[]> {
  const found = await storage.search({ ...query, filter, limit: 100, ...more })
  same(await storage.countFound({ ...query, filter, ...more }), found.length, 'It counts what it finds.')
  return found.map(({ id }) => id)
}

/** Five that Ada may see, the newest first by their names. */
async function keepSome(storage: Storage): Promise<void> {
  const page = (url: string) => plain(url)
  const some = { status: 'closed', agent: grace } as const
  await keep(storage, 'e', { ...some, lastAt: T0 + 1, traits: { playbook: 'sales', locale: 'de', qualified: false } })
  await keep(storage, 'd', { ...some, lastAt: T0 + 2, traits: { playbook: 'help', locale: 'en', qualified: true, lead: true } })
  await keep(storage, 'c', {
    ...{ status: 'assigned', agent: ada, lastAt: T0 + 3 },
    traits: { playbook: 'sales', locale: 'en', deal: true, page: page('https://shop.example/Tables/100%_oak') },
  })
  await keep(storage, 'b', { status: 'missed', lastAt: T0 + 4, traits: { playbook: 'sales', lead: false } })
  await keep(storage, 'a', { status: 'missed', lastAt: T0 + 5 })
}

/** What a storage promises of filters. */
export const filterChecks: readonly Check<StorageSubject>[] = [
  check('[P65] finds what meets each part of a filter, newest first', async ({ storage }) => {
    await keepSome(storage)
    const cases: [filter: Filter, found: string][] = [
      [{}, 'abcde'],
      [{ agent: grace.id }, 'de'],
      [{ playbook: 'sales' }, 'bce'],
      [{ locale: 'en' }, 'cd'],
      [{ result: 'qualified' }, 'd'],
      [{ result: 'disqualified' }, 'e'],
      [{ result: 'lead' }, 'd'],
      [{ result: 'deal' }, 'c'],
      [{ page: 'tables/100%_O' }, 'c'],
      [{ page: '%' }, 'c'],
      [{ from: T0 + 2, to: T0 + 4 }, 'cd'],
      [{ playbook: 'sales', locale: 'de' }, 'e'],
      [{ playbook: 'nobody-made-this' }, ''],
    ]
    for (const [filter, found] of cases) same((await find(storage, filter)).join(''), found, JSON.stringify(filter))
    same(await find(storage, { playbook: 'sales' }, { folder: 'closed' }), ['e'], 'In one folder alone, when that is asked.')
    same(await find(storage, { playbook: 'sales' }, { words: ['nowhere'] }), [], 'Together with words.')
    same(await find(storage, { playbook: 'sales' }, { words: ['message'] }), ['b', 'c', 'e'], 'Of which each has to be said.')
  }),

  check('[P65] keeps apart what this agent has read, and what is closed asks nothing of anybody', async ({ storage }) => {
    await keepSome(storage)
    same(await find(storage, { unread: true }), ['a', 'b', 'c'], 'All that is open.')
    await storage.see(ada.id, 'b', 1)
    await storage.see(grace.id, 'a', 1)
    same(await find(storage, { unread: true }), ['a', 'c'], 'What Ada has read is not; what Grace has read is Grace’s.')
  }),

  check('[P65] [R23] no filter finds what the agent may not see', async ({ storage }) => {
    await keepOneOfEach(storage)
    await keepOneOfEach(storage, 'blog')
    same(await find(storage, { agent: grace.id }), ['shop-closed'], 'What Grace holds is hers; what she closed is for all.')
    same(
      await find(storage, { from: T0 }),
      ['shop-closed', 'shop-with-ada', 'shop-missed', 'shop-waiting'],
      'Neither the bot’s, nor Grace’s, nor another site’s.',
    )
    const { agents, unread } = await storage.facets(query)
    same(
      agents.map(({ agent, count }) => `${agent.name} ${count}`),
      ['Ada Lovelace 1', 'Grace Hopper 1'],
      'Nor is it counted.',
    )
    same(unread, 3, 'Not among what is unread either.')
  }),

  check('[P65] pages through what a filter finds, each once', async ({ storage }) => {
    for (let index = 0; index < 7; index++)
      await keep(storage, `c${index}`, {
        ...{ status: 'missed', lastAt: T0 - Math.floor(index / 3) },
        traits: { playbook: index === 5 ? 'help' : 'sales' },
      })
    const filter = { playbook: 'sales' }
    const [first, second] = [
      await storage.search({ ...query, filter, limit: 4 }),
      await storage.search({ ...query, filter, limit: 4, before: { lastAt: T0 - 1, conversation: 'c3' } }),
    ]
    same([...first, ...second].map(({ id }) => id).join(' '), 'c0 c1 c2 c3 c4 c6', 'In order.')
  }),

  check('[P65] tells what there is to filter by, each kind without what the filter says of it', async ({ storage }) => {
    await keepSome(storage)
    const facets = await storage.facets({ ...query, filter: { playbook: 'sales', unread: true } })
    same(facets.playbooks, [{ playbook: 'sales', count: 2 }], 'Playbooks of what is unread.')
    same(facets.unread, 2, 'The unread of this playbook.')
    same(
      facets.agents.map(({ agent, count }) => [agent.id, count]),
      [[ada.id, 1]],
      'Who holds those.',
    )
    same(facets.results, [{ result: 'deal', count: 1 }], 'What they have come to.')
    same(facets.locales, [{ locale: 'en', count: 1 }], 'Their languages.')
    const all = await storage.facets(query)
    same(
      all.playbooks,
      [
        { playbook: 'sales', count: 3 },
        { playbook: 'help', count: 1 },
      ],
      'The most frequent first.',
    )
  }),
]
