import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { parsePlaybook } from '../../../src/cards/index.ts'
import { createVisitorChat } from '../../../src/chat/index.ts'
import { prepareToRewrite } from '../../../src/chat/log/rewriting.ts'
import type { AnswerValue } from '../../../src/protocol/index.ts'
import type { Parcel } from '../../../src/server/crm/sink.ts'
import { localBackend } from '../../../src/server/local.ts'
import { createFakeClock } from '../../../src/testing/clock.ts'

const SUNDAY = Date.parse('2026-11-22T14:00:00+01:00')

/** What leaves for the owner's CRM of a conversation in which the visitor answers this, while nobody is at the desk. */
async function madeOf(template: string, answers: readonly AnswerValue[]): Promise<object[]> {
  await prepareToRewrite()
  const clock = createFakeClock(SUNDAY)
  const playbook = parsePlaybook(readFileSync(`demo/playbooks/${template}.json`, 'utf8'))
  const parcels: Parcel[] = []
  const deliver = async (parcel: Parcel) => {
    parcels.push(parcel)
    return { done: true } as const
  }
  const { visitor, hub } = await localBackend({ site: 'shop', playbook, clock, sinks: [{ name: 'crm', deliver }] })
  const chat = createVisitorChat({ site: 'shop', backend: visitor, playbook, clock })
  onTestFinished(async () => {
    chat.destroy()
    await hub.stop()
  })
  chat.begin()
  for (const answer of answers) {
    await clock.advance(5_000)
    expect(chat.$view.get().phase).toBe('asking')
    chat.answer(answer)
  }
  await clock.advance(70_000)
  return parcels
    .map(({ record: { object, title, fields } }) => ({ [object]: title, ...fields }))
    .sort((one, other) => Object.keys(one).join().localeCompare(Object.keys(other).join()))
}

it('[R13] live chat: a lead with the message, and the work of answering it', async () => {
  const said = { orderNumber: '4711', name: 'Kim', email: 'kim@example.com', message: 'The shade is dented.' }
  expect(await madeOf('live-chat', ['order', ...Object.values(said), null])).toEqual([
    { activity: 'Answer the message from the chat', ...said },
    { lead: 'Enquiry from the chat', ...said },
  ])
})

it('[R13] lead qualification: a lead and a deal in the company’s name, and the work of talking to them when the order is large', async () => {
  const who = { name: 'Kim', organization: 'Hall AS', email: 'kim@hall.example' }
  expect(await madeOf('lead-qualification', ['cafe', ['tables', 'rooms'], { lamps: 40 }, true, who])).toEqual([
    { activity: 'Talk to Kim before the offer', lamps: '40', ...who },
    { deal: 'Offer for Hall AS', lamps: '40', ...who },
    {
      lead: 'Hall AS: 40 lamps',
      lamps: '40',
      ...who,
      place: 'A café or restaurant',
      needs: 'Pendants over tables, Light for whole rooms',
    },
  ])
})

it('[R13] lead qualification: nothing of somebody who does not want to be kept, or wants three lamps', async () => {
  expect(await madeOf('lead-qualification', ['cafe', ['tables'], { lamps: 40 }, false])).toEqual([])
  expect(await madeOf('lead-qualification', ['cafe', ['tables'], { lamps: 3 }])).toEqual([])
})

it('[R13] meeting booking: a lead, and the meeting with its time', async () => {
  const kim = { name: 'Kim', email: 'kim@example.com' }
  const start = '2026-12-01T10:00:00+01:00'
  expect(await madeOf('meeting-booking', ['visit', kim, { start }])).toEqual([
    { activity: 'Visit the workshop: Kim', ...kim, meeting: start },
    { lead: 'Kim would like a meeting', ...kim, meeting: start },
  ])
})

it('[R13] support: the work of answering, and no lead', async () => {
  const message = { message: 'The box is gone.', name: 'Kim', email: 'kim@example.com' }
  expect(await madeOf('support-hours', ['return', 'no', message])).toEqual([
    { activity: 'Answer Kim: Sending something back', ...message },
  ])
})

it('[R13] product finder: a lead that says where the lamp is to hang', async () => {
  expect(await madeOf('product-finder', ['table', 'bright', true, 'yes', 'kim@example.com'])).toEqual([
    { lead: 'A lamp kept aside: Over a table', email: 'kim@example.com', place: 'Over a table', use: 'Work or reading' },
  ])
})
