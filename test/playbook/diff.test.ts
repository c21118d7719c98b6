import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffPlaybooks } from '../../src/playbook/index.ts'
import { dice } from '../seed.ts'

const playbook = {
  id: 'hello',
  name: 'Hello',
  cards: {
    topic: {
      kind: 'question',
      text: 'What brings you here?',
      options: [
        { id: 'buy', label: 'Buying', next: 'email' },
        { id: 'look', label: 'Looking', next: 'bye' },
      ],
    },
    bye: { kind: 'message', text: 'Bye', next: null },
  },
}

const edited = (edit: (copy: typeof playbook & { cards: Record<string, unknown> }) => void) => {
  const copy = structuredClone(playbook)
  edit(copy)
  return diffPlaybooks(playbook, copy)
}

it('finds nothing between two that are the same, whatever the order of their keys', () => {
  expect(diffPlaybooks(playbook, structuredClone(playbook))).toEqual([])
  const { cards, ...rest } = playbook
  expect(diffPlaybooks(playbook, { cards, ...rest })).toEqual([])
})

it('names what was changed by the ids of card and option', () => {
  const changes = edited(({ cards }) => {
    cards.topic.options[1]!.label = 'Just looking'
    cards.bye.text = 'Good light to you'
  })
  expect(changes).toEqual([
    { path: 'cards.topic.options[look].label', kind: 'changed', before: 'Looking', after: 'Just looking' },
    { path: 'cards.bye.text', kind: 'changed', before: 'Bye', after: 'Good light to you' },
  ])
})

it('tells a card that is new from one that is gone', () => {
  const email = { kind: 'capture', field: 'email' }
  const changes = edited((copy) => {
    copy.cards = { topic: copy.cards.topic, email } as never
  })
  expect(changes).toEqual([
    { path: 'cards.email', kind: 'added', after: email },
    { path: 'cards.bye', kind: 'removed', before: playbook.cards.bye },
  ])
})

it('tells that options were moved, not that they were written anew', () => {
  const changes = edited(({ cards }) => cards.topic.options.reverse())
  expect(changes).toEqual([{ path: 'cards.topic.options', kind: 'moved', before: ['buy', 'look'], after: ['look', 'buy'] }])
})

it('compares whatever it is given, finds nothing in the same and something in what is not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(diffPlaybooks(one, structuredClone(one))).toEqual([])
      const changes = diffPlaybooks(one, other)
      const canonical = (value: unknown): string =>
        JSON.stringify(value, (_, part) =>
          part && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
            : part,
        )
      expect(changes.length === 0).toBe(canonical(one) === canonical(other))
    }),
    dice(500),
  )
})
