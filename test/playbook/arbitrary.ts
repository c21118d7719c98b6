import fc from 'fast-check'
import { type Card, type Playbook, plans } from '../../src/cards/index.ts'
import type { Next } from '../../src/playbook/index.ts'
import type { Body } from '../../src/protocol/index.ts'
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
      offline: next(from),
    }),
    fc.record({ kind: fc.constant('outcome' as const), qualified: fc.boolean(), text: words, next: next(from) }),
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
const value = fc.oneof(fc.constantFrom('o0', 'o1', 'o2', 'ada@lovelace.example', '12345', 'Ada', '', null), fc.string())

/** Any entry's body: what fits, what comes out of turn, what a stranger sends. */
export const anyBody: fc.Arbitrary<Body> = fc.oneof(
  fc.constant(start),
  fc.record({ kind: fc.constant('answer' as const), card: cardId, value }),
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
