import type { Conversation, FolderQuery } from '../../server/storage.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { ada, grace, keep, keepOneOfEach, message, row, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

const query = (folder: FolderQuery['folder'], more: Partial<FolderQuery> = {}): FolderQuery => ({
  site: 'shop',
  folder,
  agent: ada.id,
  limit: 100,
  ...more,
})

const ids = (rows: readonly Conversation[]): string[] => rows.map(({ id }) => id)

/** What a storage promises of the inbox's folders and of the waits that run. */
export const folderChecks: readonly Check<StorageSubject>[] = [
  check('[R21] lists who waits and whom nobody came to as unassigned, newest first', async ({ storage }) => {
    await keepOneOfEach(storage)
    same(ids(await storage.list(query('unassigned'))), ['shop-missed', 'shop-waiting'], 'Those two, the newest first.')
  }),

  check('[R23] lists as mine what I hold, and never what another agent holds', async ({ storage }) => {
    await keepOneOfEach(storage)
    same(ids(await storage.list(query('mine'))), ['shop-with-ada'], 'Ada finds her own.')
    same(ids(await storage.list(query('mine', { agent: grace.id }))), ['shop-with-grace'], 'Grace finds hers.')
    same(ids(await storage.list(query('mine', { agent: 'linus' }))), [], 'Somebody else finds none.')
  }),

  check('[R28] lists what is closed for everybody', async ({ storage }) => {
    await keepOneOfEach(storage)
    same(ids(await storage.list(query('closed'))), ['shop-closed'], 'Ada finds what Grace has closed.')
  }),

  check('keeps the folders of two sites apart', async ({ storage }) => {
    await keepOneOfEach(storage)
    await keepOneOfEach(storage, 'blog')
    same(ids(await storage.list(query('unassigned', { site: 'blog' }))), ['blog-missed', 'blog-waiting'], 'The blog’s alone.')
    same(ids(await storage.list(query('unassigned', { site: 'nowhere' }))), [], 'Nothing for a site that does not exist.')
  }),

  check('counts what each folder holds for each agent, as the lists show it', async ({ storage }) => {
    same(await storage.count('shop', ada.id), { unassigned: 0, mine: 0, closed: 0 }, 'Nothing at first.')
    await keepOneOfEach(storage)
    await keepOneOfEach(storage, 'blog')
    await keep(storage, 'another', { status: 'closed' })
    same(await storage.count('shop', ada.id), { unassigned: 2, mine: 1, closed: 2 }, 'What Ada may see of this site.')
    same(await storage.count('shop', 'linus'), { unassigned: 2, mine: 0, closed: 2 }, 'Somebody else holds none.')
  }),

  check('counts how many open conversations each agent holds, on each site by itself', async ({ storage }) => {
    same([...(await storage.held('shop'))], [], 'Nobody holds any.')
    await keepOneOfEach(storage)
    await keepOneOfEach(storage, 'blog')
    await keep(storage, 'another', { status: 'assigned', agent: ada })
    same(
      [...(await storage.held('shop'))].sort(),
      [
        ['ada', 2],
        ['grace', 1],
      ],
      'What is assigned, and nothing else.',
    )
    await storage.append({ conversation: row('another', 2, { status: 'missed', agent: ada }), entries: [message(2)] })
    same((await storage.held('shop')).get('ada'), 1, 'What is given back is not held.')
  }),

  check('remembers how far each agent has read, and never goes back', async ({ storage }) => {
    await keepOneOfEach(storage)
    const seenBy = async (agent: string) => (await storage.list(query('unassigned', { agent }))).map(({ seen }) => seen)
    same(await seenBy(ada.id), [undefined, undefined], 'Nobody has read anything.')
    await storage.see(ada.id, 'shop-waiting', 3)
    await storage.see(ada.id, 'shop-waiting', 2)
    await storage.see(grace.id, 'shop-missed', 1)
    await storage.see(ada.id, 'nowhere', 1)
    same(await seenBy(ada.id), [undefined, 3], 'Ada’s mark is hers.')
    same(await seenBy(grace.id), [1, undefined], 'Grace’s is another.')
  }),

  check('[R18] erases how far agents have read with the conversation', async ({ storage }) => {
    await keep(storage, 'c', { visitor: 'ann', status: 'missed' })
    await storage.see(ada.id, 'c', 1)
    await storage.erase('shop', 'ann')
    await keep(storage, 'c', { visitor: 'ben', status: 'missed' })
    same((await storage.list(query('unassigned')))[0]?.seen, undefined, 'What comes under its name was read by nobody.')
  }),

  check('moves a row to its new folder, and to the top of it', async ({ storage }) => {
    await keepOneOfEach(storage)
    const taken = row('shop-missed', 2, { status: 'assigned', agent: ada, lastAt: T0 + 3_600_000 })
    holds(await storage.append({ conversation: taken, entries: [message(2)] }), 'It is taken.')
    same(ids(await storage.list(query('unassigned'))), ['shop-waiting'], 'It has left the old folder.')
    same(ids(await storage.list(query('mine'))), ['shop-missed', 'shop-with-ada'], 'It is the newest of the new one.')
  }),

  check('pages through a folder without leaving out or repeating a row, also where times are equal', async ({ storage }) => {
    const wanted: string[] = []
    for (let index = 0; index < 23; index++) {
      const id = `c${String(index).padStart(2, '0')}`
      await keep(storage, id, { status: 'missed', lastAt: T0 - Math.floor(index / 4) })
      wanted.push(id)
    }
    const found: string[] = []
    for (let page = 0; page < 5; page++) {
      const last = found.at(-1)
      const before = last === undefined ? undefined : { lastAt: (await storage.find(last))?.lastAt ?? 0, conversation: last }
      const rows = await storage.list(query('unassigned', { limit: 5, before }))
      holds(rows.length <= 5, 'A page holds no more than was asked for.')
      found.push(...ids(rows))
    }
    same(found, wanted, 'Newest first, then by id; every row once.')
  }),

  check('remembers whoever waits, on every site, with the deadline', async ({ storage }) => {
    await keepOneOfEach(storage)
    await keepOneOfEach(storage, 'blog')
    const waits = await storage.waiting()
    same(ids(waits).sort(), ['blog-waiting', 'shop-waiting'], 'Those who wait, and nobody else.')
    same(
      waits.map(({ deadlineAt }) => deadlineAt),
      [T0 + 90_000, T0 + 90_000],
      'Each with its deadline.',
    )
  }),

  check('[R32] finds the conversations that are to become leads by now, the earliest first', async ({ storage }) => {
    await keep(storage, 'later', { leadAt: T0 + 900 })
    await keep(storage, 'second', { leadAt: T0 + 200 })
    await keep(storage, 'first', { leadAt: T0 + 100 })
    await keep(storage, 'never')
    await keep(storage, 'elsewhere', { leadAt: T0, site: 'blog' })
    same(ids(await storage.unfinished('shop', T0 + 200, 9)), ['first', 'second'], 'Those whose time has come.')
    same(ids(await storage.unfinished('shop', T0 + 999, 2)), ['first', 'second'], 'No more than were asked for.')
    holds(await storage.append({ conversation: row('first', 2), entries: [message(2)] }), 'One goes on.')
    same(ids(await storage.unfinished('shop', T0 + 200, 9)), ['second'], 'It is left in peace.')
  }),

  check('finds the conversations that visitors have left to the playbook, the earliest first', async ({ storage }) => {
    const said = (id: string, at: number, more = {}) => keep(storage, id, { preview: 'Hello', lastAt: T0 + at, ...more })
    await said('later', 900)
    await said('second', 200)
    await said('first', 100)
    await said('unsaid', 100, { preview: '' })
    await said('missed', 100, { status: 'missed' })
    await said('elsewhere', 100, { site: 'blog' })
    same(ids(await storage.left('shop', T0 + 200, 9)), ['first', 'second'], 'Those in which nothing was written since.')
    same(ids(await storage.left('shop', T0 + 999, 2)), ['first', 'second'], 'No more than were asked for.')
    holds(await storage.append({ conversation: row('first', 2, { status: 'closed' }), entries: [message(2)] }), 'One is closed.')
    same(ids(await storage.left('shop', T0 + 200, 9)), ['second'], 'It is left no longer.')
  }),

  check('finds the conversations whose agent has left a visitor without an answer, the earliest first', async ({ storage }) => {
    const held = (id: string, more: Partial<Conversation>) => keep(storage, id, { status: 'assigned', agent: ada, ...more })
    await held('later', { unansweredAt: T0 + 900 })
    await held('second', { unansweredAt: T0 + 200 })
    await held('first', { unansweredAt: T0 + 100 })
    await held('answered', {})
    await held('elsewhere', { unansweredAt: T0, site: 'blog' })
    same(ids(await storage.unanswered('shop', T0 + 200, 9)), ['first', 'second'], 'Those who have waited that long.')
    same(ids(await storage.unanswered('shop', T0 + 999, 2)), ['first', 'second'], 'No more than were asked for.')
    const answered = row('first', 2, { status: 'assigned', agent: ada })
    holds(await storage.append({ conversation: answered, entries: [message(2)] }), 'One is answered.')
    same(ids(await storage.unanswered('shop', T0 + 200, 9)), ['second'], 'It waits no longer.')
  }),
]
