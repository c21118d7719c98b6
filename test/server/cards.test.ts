import { expect, it, onTestFinished } from 'vitest'
import { versionOf } from '../../src/playbook/index.ts'
import type { AnswerValue, Entry, VisitorBody } from '../../src/protocol/index.ts'
import { PROTOCOL_VERSION } from '../../src/protocol/index.ts'
import { localBackend } from '../../src/server/local.ts'
import { memoryStorage } from '../../src/server/memory.ts'
import { connect, newId, newToken } from '../../src/testing/backend/client.ts'
import { pageUrl } from '../../src/testing/backend/scenes.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const NOON = Date.UTC(2026, 10, 23, 12)

/** A visitor who says whatever is asked of them over the wire itself, and what the server keeps of it. */
async function aVisitor(playbook: ReturnType<typeof playbookOf>) {
  const clock = createFakeClock(NOON)
  const storage = memoryStorage()
  const { visitor, hub } = await localBackend({ site: 'shop', playbook, clock, storage, sinks: [] })
  onTestFinished(() => hub.stop())
  const settle = (): Promise<void> => clock.advance(10)
  const subject = { site: 'shop', visitor, settle } as Parameters<typeof connect>[0]
  const hello = { type: 'hello', version: PROTOCOL_VERSION, role: 'visitor', site: 'shop', token: newToken() } as const
  const client = connect(subject, visitor, hello)
  await client.expect('welcome', 'The visitor is welcomed.')
  const conversation = newId('conversation')

  async function say(body: VisitorBody): Promise<void> {
    client.append(conversation, body)
    await settle()
  }
  const page = { url: pageUrl, title: 'Shoes', referrer: '' }
  await say({ kind: 'start', playbook: playbook.id, version: versionOf(playbook), page, locale: 'en' })
  return {
    say,
    answer: (card: string, value: AnswerValue) => say({ kind: 'answer', card, value }),
    kept: async (): Promise<Entry[]> => storage.read(conversation, 0, 100),
    made: () => storage.recordsOf(conversation),
  }
}

const asksConsent = playbookOf({
  agree: {
    kind: 'consent',
    text: 'May we keep what you say?',
    accept: 'Yes',
    next: 'name',
    decline: { label: 'No', next: 'bye' },
  },
  name: { kind: 'capture', field: 'name', text: 'Name?', label: 'Name', retryMessage: 'Hm?', next: 'lead' },
  lead: { kind: 'outcome', qualified: true, create: [{ object: 'lead', title: '{{name}}' }], next: null },
  bye: { kind: 'outcome', qualified: false, text: 'Then good-bye.', next: null },
})

it('[P45] nothing that is said before consent is kept, and nothing is made of what a client says beyond its refusal', async () => {
  const { say, answer, kept, made } = await aVisitor(asksConsent)
  await say({ kind: 'message', text: 'My name is Kim and I live at 4 Hall Road.' })
  await answer('agree', false)
  await answer('name', 'Kim')
  expect((await kept()).map(({ body }) => body.kind)).not.toContain('message')
  expect(await made()).toEqual([])
  const verdicts = (await kept()).flatMap(({ body }) => (body.kind === 'outcome' ? [body.qualified] : []))
  expect(verdicts).toEqual([false])
})

it('[P45] what is said after consent is kept, and the log holds when it was given', async () => {
  const { say, answer, kept, made } = await aVisitor(asksConsent)
  await answer('agree', true)
  await say({ kind: 'message', text: 'A question.' })
  await answer('name', 'Kim')
  const entries = await kept()
  expect(entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text] : []))).toEqual(['A question.'])
  expect(entries.find(({ body }) => body.kind === 'answer')).toMatchObject({
    at: expect.any(Number),
    body: { card: 'agree', value: true },
  })
  expect((await made()).map(({ title }) => title)).toContain('Kim')
})

it('[P44] the server puts its own time and its own word on who is online in the place of what a client claims', async () => {
  const playbook = playbookOf({
    hours: {
      kind: 'condition',
      branches: [
        {
          when: { hours: { timeZone: 'UTC', open: [{ days: ['mon'], from: '09:00', to: '17:00' }] } },
          next: 'online',
        },
      ],
      otherwise: 'closed',
    },
    online: {
      kind: 'condition',
      branches: [{ when: { value: 'now.agentsOnline', is: true }, next: 'somebody' }],
      otherwise: 'nobody',
    },
    somebody: { kind: 'outcome', qualified: true, create: [{ object: 'lead', title: 'Somebody is there' }], next: null },
    nobody: { kind: 'outcome', qualified: true, create: [{ object: 'lead', title: 'Open, and nobody there' }], next: null },
    closed: { kind: 'outcome', qualified: true, create: [{ object: 'lead', title: 'Closed' }], next: null },
  })
  const { say, kept, made } = await aVisitor(playbook)
  const lie = { at: Date.UTC(2026, 10, 22, 3), agentsOnline: true, url: 'https://shop.example/now' }
  await say({ kind: 'observed', card: 'hours', facts: lie })
  await say({ kind: 'observed', card: 'online', facts: lie })
  const facts = (await kept()).flatMap(({ body }) => (body.kind === 'observed' ? [body.facts] : []))
  expect(facts).toHaveLength(2)
  for (const { at, agentsOnline, url } of facts) {
    expect(Math.abs(at - NOON)).toBeLessThan(60_000)
    expect([agentsOnline, url]).toEqual([false, 'https://shop.example/now'])
  }
  expect((await made()).map(({ title }) => title)).toEqual(['Open, and nobody there'])
})
