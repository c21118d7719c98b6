import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/index.ts'
import type { VisitorView } from '../../src/chat/index.ts'
import { wayToAgent } from '../../src/widget/api/way-to-agent.ts'

const live: Card = { kind: 'live-chat', onlineMessage: 'On', waitMs: 60_000, offlineMessage: 'Off', offline: null }
const name: Card = { kind: 'capture', text: 'Name?', field: 'name', label: 'Name', retryMessage: 'Hm?', next: 'live' }
const asks = (between: Card): VisitorView => {
  const card: Card = {
    kind: 'question',
    text: '?',
    options: [
      { id: 'end', label: 'End', next: null },
      { id: 'on', label: 'On', next: 'between' },
    ],
  }
  const cards: Record<string, Card> = { card, between, live, name }
  return { awaiting: { id: 'card', step: 1, card, known: new Map() }, cards } as unknown as VisitorView
}

describe('[R34] the way to an agent', () => {
  it.each<[string, Card]>([
    ['a message', { kind: 'message', text: 'One moment', next: 'live' }],
    ['a pause', { kind: 'pause', ms: 500, next: 'live' }],
    ['a verdict', { kind: 'outcome', qualified: true, next: 'live' }],
    ['a jump', { kind: 'jump', to: 'live' }],
    [
      'a condition that may lead there',
      { kind: 'condition', branches: [{ when: { value: 'now.agentsOnline', is: false }, next: null }], otherwise: 'live' },
    ],
  ])('leads through %s', (_, between) => {
    expect(wayToAgent(asks(between))).toBe('on')
  })

  it('is none where something is asked on it, where it goes round, or ends', () => {
    expect(wayToAgent(asks(name))).toBeNull()
    expect(wayToAgent(asks({ kind: 'jump', to: 'between' }))).toBeNull()
    expect(wayToAgent(asks({ kind: 'message', text: 'Bye', next: 'constructor' }))).toBeNull()
  })
})
