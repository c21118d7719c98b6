import { expect, it } from 'vitest'
import { type Command, PROTOCOL_VERSION } from '../../../src/protocol/index.ts'
import type { Parcel } from '../../../src/server/crm/sink.ts'
import { connect, newId, newToken } from '../../../src/testing/backend/client.ts'
import { aShop } from './chat.ts'
import { playbookThat } from './playbook.ts'

const ASKED = ['name', 'email', 'room']

/** A conversation that came to its end, which Ada has taken; what her client says, and what a sink has heard. */
async function aTalk(create: Parameters<typeof playbookThat>[1] = []) {
  const heard: Parcel[] = []
  const deliver = async (parcel: Parcel) => {
    heard.push(parcel)
    return { done: true } as const
  }
  const shop = await aShop(playbookThat(ASKED, create), { sinks: [{ name: 'crm', deliver }] })
  const token = newToken()
  const conversation = await shop.visit({ name: 'Ann', email: 'ann@hall.example', room: 'the hall' }, token)
  await shop.say(token, conversation, { kind: 'message', text: 'Is anybody there?' })
  const face = { id: 'ada', name: 'Ada' }
  const settle = () => shop.clock.advance(10)
  const hello = { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site: 'shop', online: true } as const
  const ada = connect({ settle } as Parameters<typeof connect>[0], shop.agent(face), hello)
  await ada.expect('welcome', 'Ada is welcomed.')
  const say = async (command: Command) => {
    ada.send(command)
    await settle()
  }
  const write = (field: string, value: string, over = 0) =>
    say({ type: 'detail', conversation, id: newId('detail'), field, value, over })
  const append = (body: Extract<Command, { type: 'append' }>['body']) =>
    say({ type: 'append', conversation, id: newId('wish'), body } as Command)
  await append({ kind: 'assign', agent: face })
  const made = async (object: string) => (await shop.storage.recordsOf(conversation)).filter((record) => record.object === object)
  return { ...shop, heard, write, append, made, conversation }
}

it('[R26] [R27] makes a lead of what the visitor answered and what agents wrote, and tells the sinks', async () => {
  const { write, append, made, heard, storage, conversation } = await aTalk()
  await write('value', '1250.50')
  await write('currency', 'EUR')
  await write('organization', 'Hall AS')
  await write('name', 'Ann Hall')
  await write('room', '')
  await append({ kind: 'create', object: 'lead' })
  const [lead, ...more] = await made('lead')
  expect(more).toEqual([])
  expect([lead?.title, lead?.fields]).toEqual([
    'Ann Hall',
    { name: 'Ann Hall', email: 'ann@hall.example', value: '1250.50', currency: 'EUR', organization: 'Hall AS' },
  ])
  expect(lead?.emptied).toEqual(['room'])
  expect((await made('organization')).map(({ title }) => title)).toEqual(['Hall AS'])
  expect(
    heard.map(({ event, record, person, organization }) => [event, record.object, person?.title, organization?.title]),
  ).toEqual([['created', 'lead', 'Ann Hall', 'Hall AS']])
  const created = (await storage.read(conversation, 0, 99)).find(({ body }) => body.kind === 'created')?.body
  expect(created).toMatchObject({ title: 'Ann', fields: { name: 'Ann', email: 'ann@hall.example', room: 'the hall' } })
})

it('[R27] completes the lead that there is, the playbook’s too, and makes no second', async () => {
  const { write, append, made, heard } = await aTalk([{ object: 'lead', title: 'Wants lamps' }])
  await write('note', 'Call on Monday')
  await append({ kind: 'create', object: 'lead' })
  await write('note', 'Call on Tuesday', 1)
  await append({ kind: 'create', object: 'lead' })
  expect((await made('lead')).map(({ title, fields }) => [title, fields.note])).toEqual([['Wants lamps', 'Call on Tuesday']])
  expect(heard.map(({ event }) => event)).toEqual(['created', 'changed', 'changed'])
})

it('[R28] makes a deal of a closed conversation, with what was written after it was closed', async () => {
  const { write, append, made } = await aTalk()
  await append({ kind: 'close' })
  await write('closeDate', '2026-12-24')
  await append({ kind: 'create', object: 'deal' })
  expect((await made('deal')).map(({ fields }) => fields.closeDate)).toEqual(['2026-12-24'])
})

it.each([
  ['de', '1.250', '1250', 'de'],
  ['de', '1.250,50', '1250.50', 'de'],
  ['en', '1,250', '1250', 'en'],
  ['en', '1 250 or so', '1 250 or so', 'en'],
  ['en-x', '1.250', '1.250', 'en-x'],
  ['de', '1.250', '1250', 'en'],
  ['en', '1.250', '1.250', 'de'],
])(
  '[R26] an amount that a visitor types in “%s” as %s goes out as %s, though they read on in “%s”',
  async (locale, typed, kept, later) => {
    const { visit, say, storage } = await aShop(playbookThat(['value', 'name'], [{ object: 'deal', title: 'Worth {{value}}' }]))
    const token = newToken()
    const conversation = await visit({ value: typed }, token, 'name', locale)
    if (later !== locale) await say(token, conversation, { kind: 'language', locale: later })
    await say(token, conversation, { kind: 'answer', card: 'name', value: 'Ann' })
    const deal = (await storage.recordsOf(conversation)).find(({ object }) => object === 'deal')
    expect([deal?.title, deal?.fields.value]).toEqual([`Worth ${typed}`, kept])
  },
)

it('[R26] a figure that came from a field for numbers goes out as it is, in whatever language', async () => {
  const { visit, say, storage } = await aShop({
    id: 'ask',
    name: 'Ask',
    locale: 'de',
    bot: { name: 'Robin' },
    start: 'form',
    cards: {
      form: {
        kind: 'form',
        text: 'How much?',
        retryMessage: 'Once more?',
        fields: [{ type: 'number', key: 'value', label: 'Tons' }],
        next: 'end',
      },
      end: { kind: 'outcome', qualified: true, create: [{ object: 'deal', title: 'Worth {{value}}' }], next: null },
    },
  })
  const token = newToken()
  const conversation = await visit({}, token, 'form', 'de')
  await say(token, conversation, { kind: 'answer', card: 'form', value: { value: 1.125 } })
  const deal = (await storage.recordsOf(conversation)).find(({ object }) => object === 'deal')
  expect(deal?.fields.value).toBe('1.125')
})
