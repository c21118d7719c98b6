import { describe, expect, it } from 'vitest'
import {
  type CaptureCard,
  capture,
  capturePlan,
  choices,
  choicesPlan,
  condition,
  conditionPlan,
  consent,
  consentPlan,
  fits,
  form,
  formPlan,
  jump,
  jumpPlan,
  link,
  linkPlan,
  liveChat,
  liveChatPlan,
  meeting,
  meetingPlan,
  message,
  messagePlan,
  outcome,
  outcomePlan,
  pause,
  pausePlan,
  question,
  questionPlan,
  rating,
  ratingPlan,
  upload,
  uploadPlan,
} from '../../src/cards/index.ts'
import { nothingKnown } from '../../src/playbook/index.ts'
import { cardChecks } from '../../src/testing/card-checks.ts'

const aFile = { id: 'f'.repeat(32), name: 'a.png', type: 'image/png', bytes: 1_000 }

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
  cardChecks(choices, choicesPlan, [
    {
      card: {
        kind: 'choices',
        text: 'Which?',
        options: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })),
        most: 2,
        next: 'bye',
      },
      takes: [['a'], ['c', 'a'], ['a', 'a']],
      refuses: [[], null, ['a', 'b', 'c'], ['d'], 'a', { a: true }, 1],
    },
    {
      card: { kind: 'choices', text: 'Any?', options: [{ id: 'a', label: 'A' }], least: 0, next: null },
      takes: [null, [], ['a']],
      refuses: [['A'], '', true],
    },
  ]),
  cardChecks(form, formPlan, [
    {
      card: {
        kind: 'form',
        text: 'About you',
        fields: [
          { type: 'email', label: 'E-mail' },
          { type: 'phone', label: 'Phone', optional: true },
          { type: 'number', key: 'guests', label: 'Guests', min: 1, max: 8 },
          { type: 'date', key: 'day', label: 'Day', min: '2026-01-01' },
          { type: 'choice', key: 'size', label: 'Size', options: [{ id: 's', label: 'Small' }], optional: true },
        ],
        retryMessage: 'Once more?',
        next: 'thanks',
      },
      takes: [
        { email: 'a@b.cd', guests: 2, day: '2026-02-28' },
        { email: 'a@b.cd', guests: 8, day: '2028-02-29', phone: '+47 22 33 44 55', size: 's', more: 'is ignored' },
      ],
      refuses: [
        null,
        'a@b.cd',
        ['a@b.cd'],
        { email: 'a@b.cd', guests: 2 },
        { email: 'a@b.cd', guests: 9, day: '2026-02-28' },
        { email: 'a@b.cd', guests: '2', day: '2026-02-28' },
        { email: 'a@b.cd', guests: 2, day: '2026-02-30' },
        { email: 'a@b.cd', guests: 2, day: '2025-12-31' },
        { email: 'a@b.cd', guests: 2, day: '2026-02-28', size: 'Small' },
        { email: ['a@b.cd'], guests: 2, day: '2026-02-28' },
      ],
    },
    {
      card: {
        kind: 'form',
        text: 'If you like',
        fields: [{ type: 'long-text', key: 'wish', label: 'Wish', optional: true }],
        retryMessage: 'Hm?',
        next: null,
      },
      takes: [null, {}, { wish: '' }, { wish: 'A long one' }],
      refuses: [{ wish: 7 }, 'A long one'],
    },
  ]),
  cardChecks(consent, consentPlan, [
    {
      card: { kind: 'consent', text: 'May we?', accept: 'Yes', next: 'email', decline: { label: 'No', next: 'bye' } },
      takes: [true, false],
      refuses: [null, 'true', 1, ''],
    },
    { card: { kind: 'consent', text: 'May we?', accept: 'Yes', next: null }, takes: [true], refuses: [false, null] },
  ]),
  cardChecks(rating, ratingPlan, [
    { card: { kind: 'rating', text: 'How was it?', next: 'bye' }, takes: [1, 5], refuses: [0, 6, 2.5, '5', null, Number.NaN] },
    { card: { kind: 'rating', text: 'How was it?', optional: true, next: null }, takes: [3, null], refuses: [-1] },
  ]),
  cardChecks(link, linkPlan, [
    {
      card: { kind: 'link', text: 'Look', label: 'Prices', url: 'https://shop.example/prices', next: 'bye' },
      takes: [true, null],
      refuses: [false, 'true', 1],
    },
  ]),
  cardChecks(meeting, meetingPlan, [
    {
      card: { kind: 'meeting', text: 'Meet us', label: 'Find a time', url: 'https://book.example/', next: 'bye' },
      takes: [{ start: '2026-12-24T10:00:00Z', title: 'A call' }, { start: '' }],
      refuses: [null, { start: 'soon' }, { start: 7 }, 'https://book.example/', ['2026-12-24']],
    },
    {
      card: { kind: 'meeting', text: 'Meet us', label: 'Go', url: 'https://book.example/', optional: true, next: null },
      takes: [null],
    },
  ]),
  cardChecks(upload, uploadPlan, [
    {
      card: { kind: 'upload', text: 'A picture?', most: 2, optional: true, next: 'bye' },
      takes: [[aFile], [aFile, aFile], null],
      refuses: [[], ['a.png'], [aFile, aFile, aFile], 'a.png', true],
    },
    {
      // Where no files are taken nobody is left standing.
      card: { kind: 'upload', text: 'A picture?', next: 'bye' },
      takes: [[aFile], null],
    },
  ]),
  cardChecks(condition, conditionPlan, [
    { card: { kind: 'condition', branches: [{ when: { value: 'email', given: true }, next: 'bye' }], otherwise: 'email' } },
    { card: { kind: 'condition', branches: [{ when: { value: 'email', given: false }, next: 'bye' }], otherwise: null } },
  ]),
  cardChecks(jump, jumpPlan, [{ card: { kind: 'jump', to: 'bye' } }]),
  cardChecks(pause, pausePlan, [{ card: { kind: 'pause', ms: 800, next: 'bye' } }]),
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
    // Generous, for a busy machine may pause for a second: what takes exponentially long is longer still.
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

describe('an outcome card', () => {
  it('[R13] concludes where it is come to, and goes on', () => {
    const arrival = outcome.arrive({ kind: 'outcome', qualified: true, next: 'bye' }, nothingKnown)
    expect(arrival.turn).toBe('conclude')
    expect(arrival).toMatchObject({ next: 'bye' })
  })
})
