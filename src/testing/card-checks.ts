import { type CardKind, type CardPlan, type Next, nothingKnown } from '../playbook/index.ts'
import type { AnswerValue } from '../protocol/index.ts'
import { holds, same } from './assert.ts'

/** A card of the kind under test, and what it makes of answers. */
export interface CardExample<Card> {
  card: Card
  /** Answers that it takes; `null` is "skip". None for kinds that await none. */
  takes?: readonly AnswerValue[]
  /** Answers that it asks again about. */
  refuses?: readonly AnswerValue[]
}

/** One promise of `CardKind`, for any runner: `for (const { name, run } of cardChecks(…)) it(name, run)`. */
export interface CardCheck {
  name: string
  /** Throws a `CheckError` when the promise is not kept. */
  run(): void
}

/** Whatever a hostile client may send as an answer. */
const hostileAnswers: readonly AnswerValue[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud83d',
  '<img src=x onerror=alert(1)>',
  '9'.repeat(4_000),
  null,
  -1,
  1e308,
  true,
  false,
  [],
  ['__proto__', '__proto__'],
  {},
  { constructor: 'x' },
  JSON.parse('{"__proto__":{"polluted":1}}'),
]

/**
 * Everything that `CardKind` and `CardPlan` promise, for one kind and some of its cards. Give examples that reach each of the card's ways out.
 */
export function cardChecks<Card extends { kind: string }>(
  kind: CardKind<Card>,
  plan: CardPlan<Card>,
  examples: readonly CardExample<Card>[],
): readonly CardCheck[] {
  const cards = examples.map(({ card }) => freeze(card))
  const verdictOf = (card: Card, value: AnswerValue) => {
    holds(kind.answer, `A "${kind.kind}" card that is given answers has an "answer".`)
    return kind.answer(card, value, nothingKnown)
  }
  return [
    {
      name: `${kind.kind}: arriving twice is the same as arriving once, and changes nothing`,
      run() {
        for (const card of cards) {
          const before = JSON.stringify(card)
          same(kind.arrive(card, nothingKnown), kind.arrive(card, nothingKnown), 'Both times the same comes of it.')
          same(JSON.stringify(card), before, 'The card is as it was.')
        }
      },
    },
    {
      name: `${kind.kind}: has the means for what it awaits`,
      run() {
        for (const card of cards) {
          const { turn } = kind.arrive(card, nothingKnown)
          same(turn === 'await-answer', kind.answer !== undefined, 'It has "answer" if, and only if, it awaits one.')
          same(turn === 'await-handover', kind.handover !== undefined, 'It has "handover" if, and only if, it hands over.')
        }
      },
    },
    {
      name: `${kind.kind}: every exit names its target, at the path where the card holds it`,
      run() {
        for (const card of cards)
          for (const { path, next } of plan.exits(card)) same(at(card, path), next, `"${path}" is where the exit says.`)
      },
    },
    {
      name: `${kind.kind}: goes nowhere but through its exits`,
      run() {
        for (const { card, takes = [] } of examples) {
          const exits = plan.exits(card).map(({ next }) => next)
          for (const next of targets(card, takes))
            holds(exits.includes(next), `"${next}" is among the exits: ${exits.join(', ')}.`)
        }
      },
    },
    {
      name: `${kind.kind}: takes what fits, and shows it as the visitor's own words`,
      run() {
        for (const { card, takes = [] } of examples)
          for (const value of takes) {
            const verdict = verdictOf(card, value)
            holds(verdict.take, `${JSON.stringify(value)} is taken.`)
            same(typeof verdict.shown, 'string', 'It is shown as text.')
          }
      },
    },
    {
      name: `${kind.kind}: [R5] asks again about what does not fit, and says so`,
      run() {
        for (const { card, refuses = [] } of examples)
          for (const value of refuses) {
            const verdict = verdictOf(card, value)
            holds(!verdict.take, `${JSON.stringify(value)} is not taken.`)
            holds(/\S/.test(verdict.retry), 'There are words to ask again with.')
          }
      },
    },
    {
      name: `${kind.kind}: has a verdict on any answer whatever`,
      run() {
        for (const card of cards)
          for (const value of kind.answer ? hostileAnswers : []) same(typeof verdictOf(card, value).take, 'boolean', 'A verdict.')
      },
    },
    {
      name: `${kind.kind}: can be read in plain words wherever it says something`,
      run() {
        for (const card of cards) {
          const { say } = kind.arrive(card, nothingKnown)
          holds(/\S/.test(plan.fallback(card)) || !(say || kind.answer || kind.handover), 'Its fallback is not empty.')
        }
      },
    },
  ]

  function targets(card: Card, takes: readonly AnswerValue[]): Next[] {
    const arrival = kind.arrive(card, nothingKnown)
    const found: Next[] = 'next' in arrival ? [arrival.next] : []
    for (const value of takes) {
      const verdict = verdictOf(card, value)
      if (verdict.take) found.push(verdict.next)
    }
    for (const step of ['waiting', 'expired'] as const) if (kind.handover) found.push(kind.handover(card, step).next)
    return found
  }
}

/** What a card holds at a path such as `options[1].next`. */
function at(card: unknown, path: string): unknown {
  let found = card
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) found = (found as Record<string, unknown> | undefined)?.[key]
  return found
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) freeze(part)
  return value
}
