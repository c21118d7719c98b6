import fc from 'fast-check'
import { type Card, type Playbook, plans, type When } from '../../src/cards/index.ts'
import type { Next } from '../../src/playbook/index.ts'
import type { AnswerValue, Body } from '../../src/protocol/index.ts'
import { playbookOf, start } from './specimens.ts'

const CARDS = 9
const idOf = (index: number): string => `c${index}`

/** Mostly onwards, sometimes back: rings are to be met, but not in every playbook. */
const next = (from: number): fc.Arbitrary<Next> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: Math.min(from + 1, CARDS - 1), max: CARDS - 1 }).map(idOf) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: CARDS - 1 }).map(idOf) },
    { weight: 2, arbitrary: fc.constant(null) },
  )

const words = fc.constantFrom('Hello', '**Which** one?', '[Here](https://shop.example)', '- one\n- two')

/** Over what is always known, and over what only a look can tell. */
const anyWhen: fc.Arbitrary<When> = fc.constantFrom<When>(
  { value: 'page.path', matches: '/*' },
  { value: 'visitor.identified', is: true },
  { not: { value: 'query.from', given: true } },
  { value: 'now.agentsOnline', is: true },
  { hours: { timeZone: 'Europe/Oslo', open: [{ days: ['mon', 'tue', 'sat'], from: '09:00', to: '17:00' }] } },
)

function card(from: number): fc.Arbitrary<Card> {
  const options = fc
    .array(next(from), { minLength: 1, maxLength: 3 })
    .map((targets) => targets.map((next, index) => ({ id: `o${index}`, label: `Option ${index}`, next })))
  return fc.oneof<fc.Arbitrary<Card>[]>(
    fc.record({ kind: fc.constant('message' as const), text: words, next: next(from) }),
    fc.record({ kind: fc.constant('question' as const), text: words, options }),
    fc.record({
      kind: fc.constant('capture' as const),
      text: words,
      field: fc.constantFrom('name' as const, 'email' as const, 'phone' as const),
      label: words,
      retryMessage: words,
      optional: fc.boolean(),
      next: next(from),
    }),
    fc.record({
      kind: fc.constant('live-chat' as const),
      onlineMessage: words,
      waitMs: fc.integer({ min: 5_000, max: 60_000 }),
      offlineMessage: words,
      offline: next(from).map((id) => id ?? idOf(CARDS - 1)),
    }),
    fc.record({ kind: fc.constant('outcome' as const), qualified: fc.boolean(), text: words, next: next(from) }),
    options.map((options) => ({
      kind: 'choices' as const,
      text: 'Which?',
      options: options.map(({ id, label }) => ({ id, label })),
      next: options[0]?.next ?? null,
    })),
    fc.record({
      kind: fc.constant('form' as const),
      text: words,
      fields: fc.constant<Extract<Card, { kind: 'form' }>['fields']>([
        { type: 'email', label: 'E-mail' },
        { type: 'number', key: 'size', label: 'Size', min: 1, optional: true },
      ]),
      retryMessage: words,
      next: next(from),
    }),
    fc.record({
      kind: fc.constant('consent' as const),
      text: words,
      accept: fc.constant('Yes'),
      next: next(from),
      decline: fc.record({ label: fc.constant('No'), next: fc.constant(null) }),
    }),
    fc.record({ kind: fc.constant('rating' as const), text: words, optional: fc.boolean(), next: next(from) }),
    fc.record({ kind: fc.constant('pause' as const), ms: fc.nat(1_000), next: next(from) }),
    fc.record({
      kind: fc.constant('condition' as const),
      branches: fc.tuple(fc.record({ when: anyWhen, next: next(from) })),
      otherwise: next(from),
    }),
  )
}

/** A well-formed playbook, all of whose cards a road comes to; its roads may have any other fault. */
export const anyPlaybook: fc.Arbitrary<Playbook> = fc
  .tuple(...Array.from({ length: CARDS }, (_, index) => card(index)))
  .map((cards) => {
    const all = new Map(cards.map((card, index) => [idOf(index), card]))
    const reached = new Set([idOf(0)])
    for (const id of reached) {
      const card = all.get(id)
      if (card) for (const { next } of exitsOf(card)) if (next !== null) reached.add(next)
    }
    return playbookOf(Object.fromEntries([...all].filter(([id]) => reached.has(id))))
  })

function exitsOf(card: Card): { next: Next }[] {
  const plan = plans[card.kind] as { exits(card: Card): { next: Next }[] }
  return plan.exits(card)
}

const cardId = fc.integer({ min: 0, max: CARDS }).map(idOf)
const value: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.constantFrom<AnswerValue>('o0', 'o1', 'o2', 'ada@lovelace.example', '12345', 'Ada', '', null, true, false, 4, ['o0'], {
    email: 'ada@lovelace.example',
  }),
  fc.string(),
)

/** Any entry's body: what fits, what comes out of turn, what a stranger sends. */
export const anyBody: fc.Arbitrary<Body> = fc.oneof(
  fc.constant(start),
  fc.record({ kind: fc.constant('answer' as const), card: cardId, value }),
  fc.record({ kind: fc.constant('answer' as const), card: cardId, value, replaces: fc.nat(12) }),
  fc.record({
    kind: fc.constant('observed' as const),
    card: cardId,
    facts: fc.record({ at: fc.nat(), agentsOnline: fc.boolean(), url: fc.constant('https://shop.example/') }),
  }),
  fc.constant<Body>({ kind: 'identified', user: 'u1', fields: { email: 'ada@lovelace.example' } }),
  fc.record({ kind: fc.constant('message' as const), text: fc.string() }),
  fc.record({ kind: fc.constantFrom('handover' as const, 'unreached' as const), card: cardId }),
  fc.record({ kind: fc.constant('waiting' as const), card: cardId, waitMs: fc.nat() }),
  fc.record({
    kind: fc.constant('expired' as const),
    card: cardId,
    reason: fc.constantFrom('nobody-online' as const, 'deadline' as const, 'left' as const),
  }),
  fc.record({ kind: fc.constantFrom('extend' as const, 'leave' as const, 'close' as const) }),
  fc.constant<Body>({ kind: 'assign', agent: { id: 'ada', name: 'Ada' } }),
)
