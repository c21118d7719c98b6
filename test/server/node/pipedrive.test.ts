import { describe, expect, it } from 'vitest'
import type { Parcel } from '../../../src/server/crm/sink.ts'
import { pipedrive } from '../../../src/server/node/pipedrive/sink.ts'
import { sinkChecks } from '../../../src/testing/sink/index.ts'
import { parcel } from '../../../src/testing/sink/parcels.ts'
import { fakePipedrive, TOKEN } from './fake-pipedrive.ts'

describe('the Pipedrive sink', () => {
  for (const { name, run } of sinkChecks)
    it(name, () =>
      run(async () => {
        const { url, arrived, turn, asked } = await fakePipedrive()
        return { sink: await pipedrive({ token: TOKEN, url }), arrived, turn, asked, destroy: async () => {} }
      }),
    )
})

/** A sink, what it remembers, and the other side. */
async function anAccount(token = TOKEN, customFields: Record<string, string> = {}) {
  const remote = await fakePipedrive()
  const sink = await pipedrive({ token, url: `${remote.url}/`, customFields })
  const memory = new Map<string, string>()
  const bring = (what: Parcel, forgetting?: string) =>
    sink.deliver(what, {
      signal: new AbortController().signal,
      recall: async (key) => memory.get(key),
      async remember(key, value) {
        if (key === forgetting) throw new Error('The server died here.')
        memory.set(key, value)
      },
    })
  return { ...remote, bring, memory }
}

it('finds the person by their address and leaves them as the sales people wrote them', async () => {
  const { bring, tables } = await anAccount()
  tables.persons.push({ id: 7, name: 'Ann Hall (call after 10)', emails: [{ value: 'ANN@hall.example' }] })
  expect(await bring(parcel('lead'))).toEqual({ done: true })
  expect(tables.persons).toEqual([{ id: 7, name: 'Ann Hall (call after 10)', emails: [{ value: 'ANN@hall.example' }] }])
  expect(tables.leads).toMatchObject([{ person_id: 7, title: 'Wants lamps', origin_id: 'c:lead' }])
})

it('gives a person their number as it can be dialled, and their organisation', async () => {
  const { bring, tables } = await anAccount()
  await bring(parcel('person'))
  const [hall] = tables.organizations
  expect(tables.persons).toMatchObject([{ name: 'Ann', phones: [{ value: '+4755123456' }], org_id: hall?.id }])
})

it('[R33] writes what was answered, and on which page, into a note, and no HTML of a visitor’s', async () => {
  const { bring, tables } = await anAccount()
  const what = parcel('deal')
  const fields = { room: '<img src=x onerror=alert(1)>\nand the hall' }
  await bring({ ...what, record: { ...what.record, fields } })
  const [note] = tables.notes
  expect(note?.deal_id).toBe(tables.deals[0]?.id)
  expect(note?.content).toBe(
    '<b>Wants lamps</b><br><b>room</b>: &lt;img src=x onerror=alert(1)&gt;<br>and the hall<br>' +
      '<a href="https://shop.example/lamps?q=1">https://shop.example/lamps?q=1</a>',
  )
})

it('goes on where it was interrupted, at whatever point the server died', async () => {
  const parts = ['organization:hall', 'person:ann', 'c:lead', 'c:lead#note']
  for (const part of parts) {
    const { bring, tables } = await anAccount()
    expect(await bring(parcel('lead'), part)).toMatchObject({ done: false })
    expect(await bring({ ...parcel('lead'), attempts: 2 }), part).toEqual({ done: true })
    const counts = Object.values(tables).map((rows) => rows.length)
    expect(counts, part).toEqual([1, 1, 0, 0, 1, 1])
  }
})

it('does not take another lead of the same person for the one that was lost', async () => {
  const { bring, tables } = await anAccount()
  await bring(parcel('deal', { id: 'first' }))
  await bring({ ...parcel('deal', { id: 'second' }), attempts: 2 })
  expect(tables.deals).toHaveLength(2)
})

it('changes a lead that it made when there is more to say', async () => {
  const { bring, tables } = await anAccount()
  await bring(parcel('lead'))
  const more = parcel('lead')
  await bring({ ...more, id: 'c:more', event: 'changed', record: { ...more.record, title: 'Wants many lamps' } })
  expect(tables.leads).toMatchObject([{ title: 'Wants many lamps' }])
  expect(tables.notes).toHaveLength(2)
})

it('makes a person anew whom somebody has deleted over there', async () => {
  const { bring, tables } = await anAccount()
  await bring(parcel('lead', { id: 'one' }))
  tables.persons[0]!.is_deleted = true
  expect(await bring(parcel('lead', { id: 'two' }))).toEqual({ done: true })
  expect(tables.leads[1]?.person_id).toBe(tables.persons[1]?.id)
})

it('says what Pipedrive says of a token that is not good', async () => {
  const { bring } = await anAccount('another')
  expect(await bring(parcel('lead'))).toEqual({ done: false, error: 'Pipedrive answered: unauthorized access' })
})

describe('[R26] what agents wrote', () => {
  const written = {
    value: '1250.50',
    currency: 'EUR',
    closeDate: '2027-01-15',
    order_number: 'FF-2041',
    address: 'Hafen 3, Wien',
  }
  const key = 'dcf558aac1ae4e8c4f849ba5e668430d8df9be12'
  const withFields = (what: Parcel, fields: Record<string, string>): Parcel => ({
    ...what,
    record: { ...what.record, fields: { ...what.record.fields, ...fields } },
  })

  it('is in the fields that Pipedrive has for it, of leads and of deals, and in the custom ones that were named', async () => {
    const { bring, tables } = await anAccount(TOKEN, { order_number: key, never_asked: 'a'.repeat(40) })
    await bring(withFields(parcel('lead'), written))
    await bring(withFields(parcel('deal'), written))
    expect(tables.leads).toMatchObject([
      { value: { amount: 1250.5, currency: 'EUR' }, expected_close_date: '2027-01-15', [key]: 'FF-2041' },
    ])
    expect(tables.deals).toMatchObject([
      { value: 1250.5, currency: 'EUR', expected_close_date: '2027-01-15', custom_fields: { [key]: 'FF-2041' } },
    ])
    expect(tables.organizations).toMatchObject([{ address: { value: 'Hafen 3, Wien' } }])
    expect(JSON.stringify([tables.leads, tables.deals])).not.toContain('a'.repeat(40))
  })

  it('follows when there is more to say, and leaves what is not known as it is over there', async () => {
    const { bring, tables } = await anAccount()
    await bring(parcel('deal'))
    await bring({ ...withFields(parcel('deal'), { value: '99' }), id: 'c:more', event: 'changed' })
    expect(tables.deals).toMatchObject([{ value: 99 }])
    expect(tables.deals[0]).not.toHaveProperty('currency')
    expect(tables.deals[0]).not.toHaveProperty('expected_close_date')
  })

  it('is emptied over there once an agent has emptied it, in what was made already', async () => {
    const { bring, tables } = await anAccount(TOKEN, { order_number: key })
    const emptied = ['value', 'closeDate', 'order_number']
    for (const object of ['lead', 'deal'] as const) {
      const more = parcel(object)
      await bring(withFields(more, written))
      const { currency } = written
      const record = { ...more.record, fields: { currency }, emptied }
      await bring({ ...more, id: `${more.id}:more`, event: 'changed', record })
    }
    expect(tables.leads).toMatchObject([{ value: null, expected_close_date: null, [key]: null }])
    expect(tables.deals).toMatchObject([{ value: 0, currency: 'EUR', expected_close_date: null, custom_fields: { [key]: null } }])
    const other = parcel('deal', { id: 'other' })
    await bring({ ...other, record: { ...other.record, emptied } })
    for (const name of ['value', 'expected_close_date', 'custom_fields']) expect(tables.deals[1]).not.toHaveProperty(name)
  })

  it('stays in the note where a visitor has answered what is no amount and no day', async () => {
    const { bring, tables } = await anAccount()
    const odd = { value: 'a lot', currency: 'euros', closeDate: '2026-02-31' }
    for (const object of ['lead', 'deal'] as const) await bring(withFields(parcel(object), odd))
    // An amount without a currency is none of a lead's.
    await bring(withFields(parcel('lead', { id: 'other' }), { value: '5', closeDate: '0002-03-05' }))
    for (const made of [...tables.leads, ...tables.deals])
      for (const name of ['value', 'currency', 'expected_close_date']) expect(made).not.toHaveProperty(name)
    expect(tables.notes[0]?.content).toContain('a lot')
  })
})
