import { describe, expect, it } from 'vitest'
import {
  type CaptureCard,
  capture,
  capturePlan,
  fits,
  liveChat,
  liveChatPlan,
  message,
  messagePlan,
  outcome,
  outcomePlan,
  question,
  questionPlan,
} from '../../src/cards/index.ts'
import { nothingKnown } from '../../src/playbook/index.ts'
import { cardChecks } from '../../src/testing/card-checks.ts'

const email: CaptureCard = {
  kind: 'capture',
  text: 'Where do we write to?',
  field: 'email',
  label: 'E-mail',
  retryMessage: 'That is no e-mail address.',
  next: 'thanks',
}

const suites = [
  cardChecks(message, messagePlan, [
    { card: { kind: 'message', text: 'Hello', next: 'topic' } },
    { card: { kind: 'message', text: 'Bye', next: null } },
  ]),
  cardChecks(question, questionPlan, [
    {
      card: {
        kind: 'question',
        text: 'What is it about?',
        options: [
          { id: 'sales', label: 'Buying', next: 'live' },
          { id: '__proto__', label: 'Odd', next: null },
        ],
      },
      takes: ['sales', '__proto__'],
      refuses: ['Buying', '', null, 'constructor', 'SALES', ['sales'], { sales: true }, 0, true],
    },
  ]),
  cardChecks(capture, capturePlan, [
    {
      card: email,
      takes: ['ada@lovelace.example', '  ada+chat@mail.lovelace.example '],
      refuses: ['ada', 'ada@home', 'a b@c.de', '', null, ['ada@lovelace.example'], 7],
    },
    {
      card: { ...email, field: 'phone' },
      takes: ['+44 (0)20 7946-0018', '12345'],
      refuses: ['1234', 'call me', '+', '1'.repeat(16)],
    },
    {
      card: { ...email, field: 'name', optional: true },
      takes: ['Ada', null, '', '  '],
      refuses: ['x'.repeat(501), [], 0, false, {}],
    },
    { card: { ...email, field: 'custom', key: 'shoeSize' }, takes: ['42'], refuses: [' ', null] },
  ]),
  cardChecks(liveChat, liveChatPlan, [
    {
      card: {
        kind: 'live-chat',
        onlineMessage: 'One moment',
        waitMs: 60_000,
        offlineMessage: 'Nobody is here',
        offline: 'email',
      },
    },
  ]),
  cardChecks(outcome, outcomePlan, [
    {
      card: {
        kind: 'outcome',
        qualified: true,
        text: 'Thank you',
        create: [{ object: 'lead', title: 'From the chat' }],
        next: 'bye',
      },
    },
    { card: { kind: 'outcome', qualified: false, next: null } },
  ]),
]

describe('the kinds of card', () => {
  for (const { name, run } of suites.flat()) it(name, run)
})

describe('a capture card', () => {
  it('[R5] keeps an answer, trimmed, under the name of its field', () => {
    expect(capture.answer?.(email, ' ada@lovelace.example ', nothingKnown)).toMatchObject({
      take: true,
      key: 'email',
      fields: { email: 'ada@lovelace.example' },
    })
  })

  it('[R5] keeps a custom field under its own key', () => {
    const card: CaptureCard = { ...email, field: 'custom', key: 'shoeSize' }
    expect(capture.answer?.(card, '42', nothingKnown)).toMatchObject({ key: 'shoeSize', fields: { shoeSize: '42' } })
  })

  it('[R5] keeps nothing when an optional field is skipped', () => {
    const verdict = capture.answer?.({ ...email, optional: true }, null, nothingKnown)
    expect(verdict).toEqual({ take: true, next: 'thanks', shown: '', key: 'email' })
  })

  it('judges the longest answer that the wire lets through in no time', () => {
    const longest = [`${'a@'.repeat(2_000)}`, `a@${'b.'.repeat(1_999)}`, `+${'1 '.repeat(2_000)}`, `a@${'.'.repeat(3_998)}`]
    const before = performance.now()
    for (const value of longest)
      for (const field of ['email', 'phone', 'name', 'organization', 'custom'] as const) fits(field, value)
    expect(performance.now() - before).toBeLessThan(200)
  })
})

describe('an outcome card', () => {
  it('[R13] concludes where it is come to, and goes on', () => {
    const arrival = outcome.arrive({ kind: 'outcome', qualified: true, next: 'bye' }, nothingKnown)
    expect(arrival.turn).toBe('conclude')
    expect(arrival).toMatchObject({ next: 'bye' })
  })
})
