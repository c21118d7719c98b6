import { same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { ada, keepOneOfEach, message, oneOfEachKind, row } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** What a storage promises that outlives its process. */
export const durableChecks: readonly Check<StorageSubject>[] = [
  check<StorageSubject>('holds everything when it is opened again', async ({ storage, reopen }) => {
    await keepOneOfEach(storage)
    const entries = oneOfEachKind.map((body, index) => ({ ...message(index + 1), body }))
    await storage.append({ conversation: row('c', entries.length, { status: 'assigned', agent: ada }), entries })
    await storage.publish('shop', 'v1', 'one')
    const epoch = await storage.epoch()
    const before = await storage.list({ site: 'shop', folder: 'unassigned', agent: ada.id, limit: 10 })
    await storage.close()

    const again = await reopen?.()
    same(await again?.epoch(), epoch, 'It is the same incarnation.')
    same(await again?.read('c', 0, 100), entries, 'The log is all there.')
    same((await again?.find('c'))?.agent, ada, 'The row is there.')
    same((await again?.waiting())?.length, 1, 'The wait is remembered.')
    same(await again?.published('shop'), { version: 'v1', playbook: 'one' }, 'The playbook is in force.')
    same(
      await again?.list({ site: 'shop', folder: 'unassigned', agent: ada.id, limit: 10 }),
      before,
      'The folders are as they were.',
    )
  }),

  check('goes on counting where it left off when it is opened again', async ({ storage, reopen }) => {
    await storage.append({ conversation: row('c', 1), entries: [message(1)] })
    await storage.close()
    const again = await reopen?.()
    same(await again?.append({ conversation: row('c', 1), entries: [message(1)] }), false, 'What is there is not taken again.')
    same(await again?.append({ conversation: row('c', 2), entries: [message(2)] }), true, 'The next is taken.')
  }),
]
