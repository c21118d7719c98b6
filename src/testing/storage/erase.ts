import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { keep, message, row } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** What a storage promises to a visitor who wishes to be forgotten (R18). */
export const eraseChecks: readonly Check<StorageSubject>[] = [
  check('[R18] erases every conversation of a visitor, and no other', async ({ storage }) => {
    await keep(storage, 'one', { visitor: 'ann' })
    await keep(storage, 'two', { visitor: 'ann', status: 'closed' })
    await keep(storage, 'ben', { visitor: 'ben' })
    await keep(storage, 'elsewhere', { visitor: 'ann', site: 'other' })
    const erased = await storage.erase('shop', 'ann')
    same(erased.map(({ id }) => id).sort(), ['one', 'two'], 'It says which.')
    for (const id of ['one', 'two']) {
      same(await storage.find(id), undefined, 'The row is gone.')
      same(await storage.read(id, 0, 10), [], 'The entries are gone.')
    }
    for (const id of ['ben', 'elsewhere']) holds(await storage.find(id), 'Others’ stay.')
  }),

  check('[R18] takes nothing that goes on with what was erased', async ({ storage }) => {
    await keep(storage, 'c', { visitor: 'ann' })
    await storage.erase('shop', 'ann')
    holds(!(await storage.append({ conversation: row('c', 2), entries: [message(2)] })), 'It is refused.')
    same(await storage.find('c'), undefined, 'Nothing came back.')
  }),

  check('[R18] erases nobody when nobody is meant', async ({ storage }) => {
    same(await storage.erase('shop', 'nobody'), [], 'There was nothing.')
  }),
]
