import { expect, it, onTestFinished } from 'vitest'
import { parsePlaybook } from '../../../src/cards/index.ts'
import { createVisitorChat, type Item } from '../../../src/chat/index.ts'
import { prepareToRewrite } from '../../../src/chat/log/rewriting.ts'
import type { AnswerValue } from '../../../src/protocol/index.ts'
import type { Sink } from '../../../src/server/crm/sink.ts'
import { localBackend } from '../../../src/server/local.ts'
import { pipedrive } from '../../../src/server/node/pipedrive/sink.ts'
import { webhook } from '../../../src/server/node/webhook.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { playbookOf } from '../../playbook/specimens.ts'
import { fakePipedrive, TOKEN } from '../node/fake-pipedrive.ts'
import { aReceiver, SECRET } from '../node/receiver.ts'

const playbook = playbookOf({
  what: {
    kind: 'question',
    text: 'What?',
    options: [
      { id: 'lamps', label: 'Lamps', next: 'who' },
      { id: 'sell', label: 'I sell', next: 'bye' },
    ],
  },
  who: {
    kind: 'form',
    text: 'Who?',
    fields: [
      { type: 'name', label: 'Name' },
      { type: 'email', label: 'E-mail' },
    ],
    retryMessage: 'Hm?',
    next: 'lead',
  },
  lead: {
    kind: 'outcome',
    qualified: true,
    create: [{ object: 'lead', title: '{{name}} wants {{what}}' }],
    next: null,
  },
  bye: { kind: 'outcome', qualified: false, text: 'Bye.', next: null },
})

/** A visitor who has answered all of it, and what has come of it at this sink. Real clock: the sinks speak real HTTP. */
async function aTalk(sink: Sink) {
  await prepareToRewrite()
  const { visitor, hub } = await localBackend({ site: 'shop', playbook: parsePlaybook(playbook), sinks: [sink] })
  const chat = createVisitorChat({ site: 'shop', backend: visitor, playbook })
  onTestFinished(async () => {
    chat.destroy()
    await hub.stop()
  })
  chat.begin()
  const stepOf = (card: string) =>
    chat.$items.get().flatMap((item: Item) => (item.kind === 'visitor' && item.card === card ? [item.step ?? 0] : []))[0] ?? 0
  chat.answer('lamps')
  chat.answer({ name: 'Kim', email: 'kim@hall.example' })
  return {
    chat,
    change: (card: string, value: AnswerValue) => chat.change(card, stepOf(card), value),
    events: () => chat.$items.get().flatMap((item) => (item.kind === 'event' ? [item.event.name] : [])),
  }
}

it('[R17] a lead follows the answer that was taken back: the receiver hears of it, signed, under the same id, and the chat keeps both', async () => {
  const receiver = await aReceiver()
  const { change, events } = await aTalk(await webhook({ url: receiver.url, secrets: [SECRET] }, systemClock))
  await receiver.received(1)
  await change('who', { name: 'Kim Hall', email: 'kim@hall.example' })
  await receiver.received(2)
  const [made, changed] = receiver.posted
  expect([made?.type, made?.data.title, made?.data.person?.name]).toEqual(['lead.created', 'Kim wants Lamps', 'Kim'])
  expect([changed?.type, changed?.data.title, changed?.data.person?.name]).toEqual([
    'lead.changed',
    'Kim Hall wants Lamps',
    'Kim Hall',
  ])
  expect(changed?.data.id).toBe(made?.data.id)
  expect(changed?.id).not.toBe(made?.id)
  expect(receiver.forged()).toBe(0)
  await expect.poll(events).toEqual(['created', 'changed', 'amended'])
})

it('[R17] a lead that the visitor’s new answer would not have made is told to be withdrawn, and stands again when it comes back', async () => {
  const receiver = await aReceiver()
  const { change } = await aTalk(await webhook({ url: receiver.url, secrets: [SECRET] }, systemClock))
  await receiver.received(1)
  await change('what', 'sell')
  await receiver.received(2)
  expect(receiver.posted[1]?.data.fields).toMatchObject({ withdrawn: 'true' })
  await change('what', 'lamps')
  await receiver.received(3)
  expect(receiver.posted[2]?.data.fields).toEqual({ name: 'Kim', email: 'kim@hall.example' })
  expect(new Set(receiver.posted.map(({ data }) => data.id)).size).toBe(1)
})

it('[R17] Pipedrive has the same lead under its new title, with a note of the new answers, and no second one', async () => {
  const { url, tables } = await fakePipedrive()
  const { change } = await aTalk(await pipedrive({ token: TOKEN, url }))
  await expect.poll(() => tables.notes.length).toBe(1)
  await change('who', { name: 'Kim Hall', email: 'kim@hall.example' })
  await expect.poll(() => tables.notes.length).toBe(2)
  expect(tables.leads.map(({ title }) => title)).toEqual(['Kim Hall wants Lamps'])
  expect(tables.persons).toHaveLength(1)
  expect(String(tables.notes[1]?.content)).toContain('Kim Hall')
})
