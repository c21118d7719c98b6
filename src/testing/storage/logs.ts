import type { Storage } from '../../server/storage.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { ada, awkwardText, keep, message, oneOfEachKind, row, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** What a storage promises of one conversation: its log, and the row that is written with it. */
export const logChecks: readonly Check<StorageSubject>[] = [
  check('knows nothing of a conversation that was never kept', async ({ storage }) => {
    same(await storage.find('nobody'), undefined, 'There is no row.')
    same(await storage.read('nobody', 0, 10), [], 'There are no entries.')
  }),

  check('gives back what was kept, entries and row', async ({ storage }) => {
    const entries = [message(1), message(2), message(3)]
    const conversation = row('c', 3, {
      status: 'waiting',
      agent: ada,
      name: awkwardText,
      preview: 'Hi',
      deadlineAt: T0 + 9,
      closedAt: T0 + 8,
    })
    holds(await storage.append({ conversation, entries }), 'It is taken.')
    same(await storage.read('c', 0, 10), entries, 'The entries are those that were kept.')
    same(await storage.find('c'), conversation, 'The row is the one that was kept.')
  }),

  check('keeps every kind of entry and every character as it was', async ({ storage }) => {
    const entries = oneOfEachKind.map((body, index) => ({ ...message(index + 1), body }))
    holds(await storage.append({ conversation: row('c', entries.length), entries }), 'It is taken.')
    const kept = await storage.read('c', 0, entries.length)
    for (const [index, entry] of entries.entries()) same(kept[index], entry, `The entry "${entry.body.kind}" is as it was.`)
  }),

  check('puts the new row in the place of the old one, and forgets what it no longer says', async ({ storage }) => {
    await keep(storage, 'c', { status: 'waiting', deadlineAt: T0 + 9, name: 'Ada' })
    const after = row('c', 2, { status: 'missed', preview: 'Bye' })
    holds(await storage.append({ conversation: after, entries: [message(2)] }), 'It is taken.')
    same(await storage.find('c'), after, 'The row is the last one; the deadline is gone.')
    same(await storage.waiting(), [], 'Nobody waits any more.')
  }),

  check('reads from the middle, in order, no more than was asked for', async ({ storage }) => {
    const entries = Array.from({ length: 25 }, (_, index) => message(index + 1))
    holds(await storage.append({ conversation: row('c', 25), entries }), 'It is taken.')
    same(await storage.read('c', 10, 5), entries.slice(10, 15), 'Five entries after the tenth.')
    same(await storage.read('c', 20, 100), entries.slice(20), 'What is left after the twentieth.')
    same(await storage.read('c', 25, 10), [], 'Nothing after the last.')
  }),

  check('refuses a first entry that is not the first', async ({ storage }) => {
    same(await storage.append({ conversation: row('c', 2), entries: [message(2)] }), false, 'It is not taken.')
    same(await storage.find('c'), undefined, 'There is no row.')
  }),

  check('refuses a gap, a number that is taken and an id that is there, and changes nothing', async ({ storage }) => {
    const first = await keep(storage, 'c')
    const wrong = [[message(3)], [message(1)], [{ ...message(2), id: 'm1' }], [message(2), { ...message(3), id: 'm1' }]]
    for (const entries of wrong) {
      const head = entries.at(-1)?.seq ?? 0
      same(
        await storage.append({ conversation: row('c', head, { preview: 'x' }), entries }),
        false,
        `${JSON.stringify(entries)} is not taken.`,
      )
      same(await storage.find('c'), first, 'The row is untouched.')
      same(await storage.read('c', 0, 10), [message(1)], 'The log is untouched.')
    }
    holds(await storage.append({ conversation: row('c', 2), entries: [message(2)] }), 'What is right is still taken.')
  }),

  check('takes the same entry id in another conversation', async ({ storage }) => {
    await keep(storage, 'one')
    await keep(storage, 'other')
    same([(await storage.find('one'))?.head, (await storage.find('other'))?.head], [1, 1], 'Both have their entry.')
  }),

  check('lets one of twenty writers have the next number, and tells the others', async ({ storage }) => {
    await keep(storage, 'c')
    const tries = Array.from({ length: 20 }, (_, index) => ({ ...message(2), id: `try-${index}` }))
    const taken = await Promise.all(
      tries.map((entry) => storage.append({ conversation: row('c', 2, { preview: entry.id }), entries: [entry] })),
    )
    same(taken.filter(Boolean).length, 1, 'One was taken.')
    const winner = tries[taken.indexOf(true)]
    same(await storage.read('c', 1, 10), [winner], 'The log holds the one that was told so.')
    same((await storage.find('c'))?.preview, winner?.id, 'The row is the winner’s.')
  }),

  check('keeps a hundred conversations that come at the same instant', async ({ storage }) => {
    const ids = Array.from({ length: 100 }, (_, index) => `c${index}`)
    await Promise.all(ids.map((id) => keep(storage, id)))
    for (const id of ids) same((await storage.read(id, 0, 10)).length, 1, `"${id}" has its entry.`)
  }),

  check('is not confused by ids that mean something to JavaScript', async ({ storage }) => {
    const ids = ['__proto__', 'constructor', 'toString', '-', '0']
    for (const id of ids) await keep(storage, id, { site: id })
    for (const id of ids) same((await storage.find(id))?.site, id, `"${id}" is a conversation like any other.`)
    same(await playbookOf(storage, '__proto__'), undefined, 'No playbook is found where none was published.')
  }),
]

const playbookOf = (storage: Storage, version: string): Promise<string | undefined> => storage.playbook('constructor', version)
