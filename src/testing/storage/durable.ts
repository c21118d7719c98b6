import { same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { note } from './details.ts'
import { kept } from './notes.ts'
import { publish } from './playbooks.ts'
import { make } from './records.ts'
import { ada, keepOneOfEach, message, oneOfEachKind, row, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

/** What a storage promises that outlives its process. */
export const durableChecks: readonly Check<StorageSubject>[] = [
  check<StorageSubject>('holds everything when it is opened again', async ({ storage, reopen }) => {
    await keepOneOfEach(storage)
    const entries = oneOfEachKind.map((body, index) => ({ ...message(index + 1), body }))
    await storage.append({ conversation: row('c', entries.length, { status: 'assigned', agent: ada }), entries })
    const file = { id: 'f'.repeat(32), name: 'a.txt', type: 'text/plain', bytes: 2 }
    await storage.keepFile({ file, site: 'shop', owner: 'ann', at: 1 }, Uint8Array.of(0, 255))
    await storage.keepDetail('c', note(1))
    await storage.keepNote('c', kept('n'))
    await publish(storage, 'v1', 'one')
    const epoch = await storage.epoch()
    const before = await storage.list({ site: 'shop', folder: 'unassigned', agent: ada.id, limit: 10 })
    await storage.close()

    const again = await reopen?.()
    same(await again?.epoch(), epoch, 'It is the same incarnation.')
    same(await again?.read('c', 0, 100), entries, 'The log is all there.')
    same((await again?.find('c'))?.agent, ada, 'The row is there.')
    same([...((await again?.readFile(file.id)) ?? [])], [0, 255], 'The file is there.')
    same(await again?.details('c'), [note(1)], 'What was written beside it is there.')
    same(await again?.notes('c'), [kept('n')], 'So are the notes.')
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

  check('holds what was made and what is still to be told when it is opened again', async ({ storage, reopen }) => {
    const lead = { id: 'lead', site: 'shop', object: 'lead', title: 'A lead', fields: {}, createdAt: T0, changedAt: T0 } as const
    await make(storage, 'c', [lead], [{ site: 'shop', sink: 'crm', id: 'd', record: 'lead', event: 'created', createdAt: T0 }])
    await storage.remember('shop', 'crm', 'lead', '7')
    await storage.claim('shop', 'crm', T0, T0 + 60_000)
    await storage.close()
    const again = await reopen?.()
    same(await again?.record('lead'), lead, 'The lead is there.')
    same(await again?.recall('shop', 'crm', 'lead'), '7', 'So is its name elsewhere.')
    same(
      await again?.claim('shop', 'crm', T0 + 1, T0 + 2),
      { nextAt: T0 + 60_000 },
      'Whoever had the delivery may still bring it.',
    )
    const claimed = await again?.claim('shop', 'crm', T0 + 60_000, T0 + 120_000)
    same(claimed && 'delivery' in claimed && claimed.delivery.attempts, 2, 'Then it comes again.')
  }),
]
