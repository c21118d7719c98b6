import { expect, it } from 'vitest'
import type { CrmRecord } from '../../../src/server/crm/record.ts'
import { dialIn } from '../../../src/server/node/phone-numbers.ts'
import { pageUrl } from '../../../src/testing/backend/scenes.ts'
import { aShop } from './chat.ts'
import { playbookThat } from './playbook.ts'

const ASKED = ['email', 'name', 'phone', 'organization', 'room']
const leads = playbookThat(ASKED, [{ object: 'lead', title: 'Wants lamps' }])

const brief = ({ object, title, fields, person, organization, conversation, page }: CrmRecord) =>
  ({ object, title, fields, person, organization, conversation, page }) as const

it('[R13] [R33] makes a person, an organisation and a lead that belong together, with the page of the chat', async () => {
  const { visit, storage } = await aShop(leads)
  const conversation = await visit({ email: 'ann@hall.example', name: 'Ann', organization: 'Hall AS', room: 'the hall' })
  const records = await storage.recordsOf(conversation)
  const byKind = Object.fromEntries(records.map((record) => [record.object, record]))
  const [person, organization] = [byKind.person?.id, byKind.organization?.id]
  const link = { conversation, page: pageUrl }
  expect(records).toHaveLength(3)
  expect(brief(byKind.organization!)).toMatchObject({ title: 'Hall AS', ...link })
  expect(brief(byKind.person!)).toMatchObject({
    title: 'Ann',
    fields: { name: 'Ann', email: 'ann@hall.example' },
    organization,
    ...link,
  })
  const fields = { email: 'ann@hall.example', name: 'Ann', organization: 'Hall AS', room: 'the hall' }
  expect(brief(byKind.lead!)).toMatchObject({ title: 'Wants lamps', fields, person, organization, ...link })
})

it('[R13] makes everything that the card lists, of one person', async () => {
  const create = [
    { object: 'lead', title: 'A lead' },
    { object: 'deal', title: 'A deal' },
    { object: 'activity', title: 'Call back' },
  ]
  const { visit, storage } = await aShop(playbookThat(['email'], create))
  const records = await storage.recordsOf(await visit({ email: 'ann@hall.example' }))
  expect(records.map(({ object, title }) => `${object}: ${title}`).sort()).toEqual([
    'activity: Call back',
    'deal: A deal',
    'lead: A lead',
    'person: ann@hall.example',
  ])
  expect(new Set(records.flatMap(({ person }) => person ?? [])).size).toBe(1)
})

it('[R13] fills in what the card says of it from the answers, and leaves what nothing is known of', async () => {
  const create = [
    {
      object: 'deal',
      title: '{{name}}: lamps for {{room | a room}}',
      fields: { interest: 'lamps, {{room | somewhere}}', width: '{{size}}' },
    },
  ]
  const { visit, storage } = await aShop(playbookThat(['name', 'room', 'size'], create))
  const dealOf = async (answers: Record<string, string>) =>
    (await storage.recordsOf(await visit(answers))).find(({ object }) => object === 'deal')
  const full = await dealOf({ name: 'Ann', room: 'the hall' })
  expect([full?.title, full?.fields]).toEqual([
    'Ann: lamps for the hall',
    { name: 'Ann', room: 'the hall', interest: 'lamps, the hall' },
  ])
  const bare = await dealOf({ name: 'Ann' })
  expect([bare?.title, bare?.fields]).toEqual(['Ann: lamps for a room', { name: 'Ann', interest: 'lamps, somewhere' }])
})

it('[R13] makes a note, and a person or an organisation alone, and nobody of nothing', async () => {
  const create = ['person', 'organization', 'note'].map((object) => ({ object, title: `A ${object}` }))
  const { visit, storage } = await aShop(playbookThat(['email', 'organization'], create))
  const made = async (answers: Record<string, string>) =>
    (await storage.recordsOf(await visit(answers))).map(({ object, title }) => `${object}: ${title}`).sort()
  expect(await made({ email: 'ann@hall.example', organization: 'Hall AS' })).toEqual([
    'note: A note',
    'organization: Hall AS',
    'person: ann@hall.example',
  ])
  expect(await made({})).toEqual(['note: A note'])
})

it('knows a person by their e-mail address, whatever the case, and completes what it knew', async () => {
  const { visit, storage } = await aShop(leads)
  const first = await visit({ email: 'ann@hall.example' })
  const second = await visit({ email: ' Ann@Hall.EXAMPLE', name: 'Ann', organization: 'Hall  AS' })
  const third = await visit({ email: 'ANN@hall.example', name: 'Somebody else', organization: 'HALL AS' })
  const people = new Set<string | undefined>()
  const organizations = new Set<string | undefined>()
  for (const conversation of [first, second, third])
    for (const record of await storage.recordsOf(conversation))
      if (record.object === 'lead') {
        people.add(record.person)
        if (record.organization) organizations.add(record.organization)
      }
  expect([people.size, organizations.size]).toEqual([1, 1])
  // What the third visitor claims is in their lead, and not in what was known of Ann.
  expect((await storage.record([...people][0]!))?.fields).toEqual({ email: 'ann@hall.example', name: 'Ann' })
})

it('does not take two visitors without an address for one, nor make anybody of nothing', async () => {
  const { visit, storage } = await aShop(leads)
  const personOf = async (answers: Record<string, string>) =>
    (await storage.recordsOf(await visit(answers))).find(({ object }) => object === 'lead')?.person
  const [one, other, nobody] = [await personOf({ name: 'Ann' }), await personOf({ name: 'Ann' }), await personOf({})]
  expect(one).toBeDefined()
  expect(other).toBeDefined()
  expect(one).not.toBe(other)
  expect(nobody).toBeUndefined()
})

it('[R18] leaves the owner the lead of a visitor who wished to be forgotten, without a way back to the conversation', async () => {
  const { visit, storage } = await aShop(leads)
  const conversation = await visit({ email: 'ann@hall.example' }, 'token-of-ann-'.padEnd(32, 'x'))
  const [, lead] = await storage.recordsOf(conversation)
  await storage.erase('shop', 'token-of-ann-'.padEnd(32, 'x'))
  expect(await storage.recordsOf(conversation)).toEqual([])
  expect(await storage.record(lead!.id)).toMatchObject({ title: lead!.title, conversation: undefined })
})

it('reads phone numbers as they are typed in the site’s country, and keeps them as they were typed', async () => {
  const dial = await dialIn('NO')
  expect(['55 12 34 56', '0047 55123456', '+47 (55) 12-34-56'].map(dial)).toEqual(Array(3).fill('+4755123456'))
  expect(dial('+1 212 555 0123')).toBe('+12125550123')
  expect(['12', 'call me', '', '99999999999999999999'].map(dial)).toEqual(Array(4).fill(undefined))
  await expect(dialIn('XX')).rejects.toMatchObject({ code: 'bad-option', details: { option: 'country' } })
})
