import type { Body, Entry } from '../../protocol/index.ts'
import { soughtIn } from '../../server/said.ts'
import type { Conversation, SearchQuery, Storage } from '../../server/storage.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { ada, awkwardText, grace, keepOneOfEach, message, row, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** Keep a conversation in which these things were said, one entry each. */
async function said(storage: Storage, id: string, texts: readonly (string | Body)[], more: Partial<Conversation> = {}) {
  const entries = texts.map((it, index): Entry => {
    const entry = message(index + 1, typeof it === 'string' ? it : '')
    return typeof it === 'string' ? entry : { ...entry, body: it }
  })
  const conversation = row(id, entries.length, { status: 'missed', ...more })
  holds(await storage.append({ conversation, entries }), `Conversation "${id}" is kept.`)
}

async function find(storage: Storage, words: string, more: Partial<SearchQuery> = {}): Promise<string[]> {
  const query = { site: 'shop', agent: ada.id, words: soughtIn(words), limit: 100, ...more }
  return (await storage.search(query)).map(({ id }) => id)
}

/** What a storage promises of the search over everything that was said. */
export const searchChecks: readonly Check<StorageSubject>[] = [
  check('finds the conversations in which each word was said, by whomever and wherever, newest first', async ({ storage }) => {
    await said(storage, 'lamp', ['My lamp is broken', { kind: 'answer', card: 'name', value: 'Zoë Bärlocher' }], {
      lastAt: T0 + 1,
    })
    await said(storage, 'other', ['The lamp came today', 'Thank you'], { lastAt: T0 + 9 })
    await said(storage, 'none', ['Good morning'])
    same(await find(storage, 'LAMP'), ['other', 'lamp'], 'Both, the newest first.')
    same(await find(storage, 'zoe lamp'), ['lamp'], 'The words may lie in different entries; case and accents do not count.')
    same(await find(storage, 'Barloch'), ['lamp'], 'A part of a word is enough.')
    same(await find(storage, 'lamp unicorn'), [], 'Every word counts.')
  }),

  check('finds people by their e-mail address, by the site’s word on them, and by the agent who took it', async ({ storage }) => {
    await said(storage, 'typed', [{ kind: 'answer', card: 'email', value: 'ada.l@example.com' }], { lastAt: T0 + 3 })
    await said(storage, 'vouched', [{ kind: 'identified', user: '7', fields: { email: 'grace@navy.example' } }])
    await said(storage, 'taken', [{ kind: 'assign', agent: grace }])
    same(await find(storage, '@example.com'), ['typed'], 'The address as it was typed.')
    same(await find(storage, 'navy.ex'), ['vouched'], 'What the site says of them.')
    same(await find(storage, 'Hopper'), ['taken'], 'Who took it.')
  }),

  check(
    'finds words of one and two characters, scripts without spaces, and what a query language would trip over',
    async ({ storage }) => {
      await said(storage, 'japan', ['ギフト包装はできますか'])
      await said(storage, 'odd', ['100% "sure"* (a OR b) -c: \\ %_'])
      await said(storage, 'awkward', [awkwardText])
      same(await find(storage, '包装'), ['japan'], 'Two characters in the middle of a line.')
      same(await find(storage, '"sure"*'), ['odd'], 'Quotes and stars are letters like any other.')
      same(await find(storage, '%_'), ['odd'], 'So are the signs of LIKE.')
      same(await find(storage, '-c:'), ['odd'], 'And those of a full-text query.')
      same(await find(storage, 'שלום 50%'), ['awkward'], 'What stands beyond a zero is found.')
    },
  ),

  check('[R23] finds nothing that the agent may not see', async ({ storage }) => {
    await keepOneOfEach(storage)
    await keepOneOfEach(storage, 'blog')
    const all = ['shop-closed', 'shop-with-ada', 'shop-missed', 'shop-waiting']
    same(await find(storage, 'message'), all, 'Neither the bot’s, nor Grace’s, nor another site’s.')
    same(await find(storage, 'message', { folder: 'mine' }), ['shop-with-ada'], 'One folder alone, when that is asked.')
    same(await find(storage, 'message', { agent: 'linus', folder: 'mine' }), [], 'Whoever holds none finds none.')
  }),

  check('pages through what it found', async ({ storage }) => {
    for (let index = 0; index < 7; index++) await said(storage, `c${index}`, ['A lamp'], { lastAt: T0 - Math.floor(index / 3) })
    const first = await find(storage, 'lamp', { limit: 4 })
    const before = { lastAt: T0 - 1, conversation: 'c3' }
    same(
      [...first, ...(await find(storage, 'lamp', { limit: 4, before }))],
      ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'],
      'Each once.',
    )
  }),

  check('[R18] finds nothing of what was erased', async ({ storage }) => {
    await said(storage, 'one', ['A very secret lamp'], { visitor: 'ann' })
    await said(storage, 'two', ['A lamp'], { visitor: 'ben' })
    await storage.erase('shop', 'ann')
    same(await find(storage, 'lamp'), ['two'], 'Another’s stays.')
    same(await find(storage, 'secret'), [], 'Theirs is gone.')
  }),
]
