import { expect, it, onTestFinished } from 'vitest'
import { createVisitorChat } from '../../src/chat/index.ts'
import { prepareToRewrite } from '../../src/chat/log/rewriting.ts'
import { localBackend } from '../../src/server/local.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { playbookOf } from '../playbook/specimens.ts'

const playbook = {
  ...playbookOf({
    hello: { kind: 'message', text: 'Hello!', next: 'topic' },
    topic: { kind: 'question', text: 'What is it about?', options: [{ id: 'lamps', label: 'Lamps', next: 'mail' }] },
    mail: { kind: 'capture', field: 'email', text: 'Where to?', label: 'E-mail', retryMessage: 'Hm?', next: 'lead' },
    lead: {
      kind: 'outcome',
      qualified: true,
      text: 'Noted: {{topic}}.',
      create: [{ object: 'lead', title: 'Wants {{topic}}' }],
      next: null,
    },
  }),
  texts: {
    de: {
      hello: { text: 'Guten Tag!' },
      topic: { text: 'Worum geht es?', options: { lamps: 'Lampen' } },
      mail: { text: 'Wohin?', label: 'E-Mail', retryMessage: 'Wie?' },
      lead: { text: 'Notiert: {{topic}}.' },
    },
  },
}

async function setUp(first: string) {
  await prepareToRewrite()
  const clock = createFakeClock()
  let locale = first
  const made: string[] = []
  const { visitor, hub } = await localBackend({
    site: 'shop',
    playbook,
    clock,
    sinks: [
      {
        name: 'crm',
        async deliver({ record }) {
          made.push(record.title)
          return { done: true }
        },
      },
    ],
  })
  const chat = createVisitorChat({ site: 'shop', backend: visitor, playbook, clock, locale: () => locale })
  onTestFinished(async () => {
    chat.destroy()
    await hub.stop()
  })
  chat.begin()
  await clock.advance(1_000)
  return {
    chat,
    clock,
    made,
    said: () => chat.$items.get().flatMap((item) => ('text' in item ? [item.text] : [])),
    async read(other: string) {
      locale = other
      chat.moved()
      await clock.advance(1_000)
    },
    async answer(value: string) {
      chat.answer(value)
      await clock.advance(1_000)
    },
  }
}

it('[R7] the bot greets in the language that the visitor reads', async () => {
  const { said, chat } = await setUp('de-AT')
  expect(said()).toEqual(['Guten Tag!', 'Worum geht es?'])
  expect(chat.$view.get()).toMatchObject({ locale: 'de', awaiting: { card: { options: [{ label: 'Lampen' }] } } })
})

it('[R7] it goes on in another as the page does: what stands unanswered reads in it, what was answered stays as it was said', async () => {
  const { said, read, answer, chat } = await setUp('en')
  await read('de')
  expect(said()).toEqual(['Guten Tag!', 'Worum geht es?'])
  await answer('lamps')
  expect(said()).toEqual(['Guten Tag!', 'Worum geht es?', 'Lampen', 'Wohin?'])
  await read('en')
  expect(said()).toEqual(['Guten Tag!', 'Worum geht es?', 'Lampen', 'Where to?'])
  expect(chat.$view.get()).toMatchObject({ locale: 'en', awaiting: { id: 'mail', card: { label: 'E-mail' } } })
  await answer('kim@example.com')
  expect(said().at(-1)).toBe('Noted: Lamps.')
})

it('[R13] what is made of the answers is in the owner’s language, whichever the visitor reads', async () => {
  const { answer, made, said, clock } = await setUp('de')
  await answer('lamps')
  await answer('kim@example.com')
  await clock.advance(10_000)
  expect(said().at(-1)).toBe('Notiert: Lampen.')
  expect(made).toEqual(['Wants Lamps'])
})

it('a language that the playbook does not have changes nothing', async () => {
  const { said, read, chat } = await setUp('en')
  await read('fr')
  expect(said()).toEqual(['Hello!', 'What is it about?'])
  expect(chat.$view.get().locale).toBe('en')
})
