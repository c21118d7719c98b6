import type { NewDelivery } from '../../server/crm/outbox.ts'
import type { CrmRecord } from '../../server/crm/record.ts'
import type { Storage } from '../../server/storage.ts'
import { holds, same } from '../assert.ts'
import { type Check, check } from '../check.ts'
import { awkwardText, message, row, T0 } from './specimens.ts'
import type { StorageSubject } from './subject.ts'

const record = (id: string, more: Partial<CrmRecord> = {}): CrmRecord => ({
  id,
  site: 'shop',
  object: 'lead',
  title: 'A lead',
  fields: {},
  createdAt: T0,
  changedAt: T0,
  ...more,
})

/** Keep a conversation of one entry that makes these records. */
export async function make(storage: Storage, id: string, records: CrmRecord[], deliveries: NewDelivery[] = []): Promise<void> {
  const kept = await storage.append({ conversation: row(id, 1), entries: [message(1)], records, deliveries })
  holds(kept, 'The entry is taken, and what it makes.')
}

/** What a storage promises of what was made for the owner's sales. */
export const recordChecks: readonly Check<StorageSubject>[] = [
  check('[R13] keeps what an entry makes with the entry, as it was', async ({ storage }) => {
    const fields = { name: awkwardText, email: 'ann@shop.example' }
    const person = record('person:1', { object: 'person', title: 'Ann', fields, phone: '+4755123456', conversation: 'c' })
    const lead = record('lead', {
      person: person.id,
      conversation: 'c',
      page: 'https://shop.example/?q=1#top',
      createdAt: T0 + 1,
    })
    await make(storage, 'c', [person, lead])
    same(await storage.record('lead'), lead, 'It is found by its id.')
    same(await storage.recordsOf('c'), [person, lead], 'All are found by their conversation, the oldest first.')
    same(await storage.recordsOf('other'), [], 'Another conversation has none.')
    same(await storage.record('nothing'), undefined, 'One that was never made is not found.')
  }),

  check('keeps nothing of what an entry makes that is not taken', async ({ storage }) => {
    const delivery = { site: 'shop', sink: 'hook', id: 'd', record: 'lead', event: 'created', createdAt: T0 } as const
    const write = { conversation: row('c', 2), entries: [message(2)], records: [record('lead')], deliveries: [delivery] }
    same(await storage.append(write), false, 'It is not taken.')
    same(await storage.record('lead'), undefined, 'There is no record.')
    same(await storage.deliveries({ site: 'shop', limit: 9 }), [], 'There is no delivery.')
  }),

  check('completes a person who is known, and overwrites nothing', async ({ storage }) => {
    const ann = record('person:1', { object: 'person', title: 'ann@shop.example', fields: { email: 'ann@shop.example' } })
    await make(storage, 'one', [ann])
    const more = {
      ...ann,
      title: 'Ann',
      fields: { email: 'ANN@shop.example', name: 'Ann' },
      createdAt: T0 + 5,
      changedAt: T0 + 5,
    }
    await make(storage, 'two', [more])
    same(
      await storage.record(ann.id),
      { ...ann, title: 'Ann', fields: { email: 'ann@shop.example', name: 'Ann' }, changedAt: T0 + 5 },
      'The name was added, the address and the beginning stayed.',
    )
  }),

  check('puts a lead that is made anew in the place of the earlier one', async ({ storage }) => {
    await make(storage, 'one', [record('lead', { title: 'Unfinished', fields: { name: 'Ann' } })])
    await make(storage, 'two', [
      record('lead', { title: 'Wants lamps', fields: { room: 'hall' }, createdAt: T0 + 5, changedAt: T0 + 5 }),
    ])
    const expected = record('lead', { title: 'Wants lamps', fields: { room: 'hall' }, changedAt: T0 + 5 })
    same(await storage.record('lead'), expected, 'It is as it was said last.')
  }),

  check(
    '[R18] keeps the owner’s records when a visitor is erased, and no longer says whose conversation they are of',
    async ({ storage }) => {
      await make(storage, 'c', [record('lead', { conversation: 'c' })])
      await storage.erase('shop', 'hash')
      same(await storage.recordsOf('c'), [], 'Nothing leads from the conversation to it.')
      same(await storage.record('lead'), record('lead'), 'Nothing leads from it to the conversation.')
    },
  ),
]
