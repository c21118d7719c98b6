import { describe, expect, it } from 'vitest'
import { type Card, checkPlaybook, parsePlaybook } from '../../src/cards/index.ts'
import { answer, playbookOf, run, said, start } from './specimens.ts'

const faults = (value: unknown) => checkPlaybook(value).map(({ path, message }) => [path, message] as const)
const paths = (value: unknown) => checkPlaybook(value).map(({ path }) => path)
const name: Card = { kind: 'capture', text: 'Name?', field: 'name', label: 'Name', retryMessage: 'Hm?', next: 'hello' }
const hello: Card = { kind: 'message', text: 'Hello, {{name}}!', next: null }

describe('the checker, of names', () => {
  it('passes a name that is asked for before it is used', () => {
    expect(paths(playbookOf({ name, hello }))).toEqual([])
  })

  it('finds one that nobody asks for, and one that is asked for only later', () => {
    expect(faults(playbookOf({ hello }))).toEqual([['cards.hello.text', expect.stringContaining('No card asks for "name"')]])
    const late = playbookOf({ hello: { ...hello, next: 'name' } as Card, name: { ...name, next: null } as Card })
    expect(faults(late)).toEqual([['cards.hello.text', expect.stringContaining('only after this')]])
  })

  it('finds a create before its capture, in whatever text of the card', () => {
    const outcome: Card = {
      kind: 'outcome',
      qualified: true,
      create: [{ object: 'lead', title: 'Lead: {{name}}' }],
      next: 'name',
    }
    expect(paths(playbookOf({ outcome, name: { ...name, next: null } as Card }))).toEqual(['cards.outcome.create[0].title'])
  })

  it('finds names with a dot that there are not, and those of a moment in a text', () => {
    const text = (words: string) => paths(playbookOf({ a: { kind: 'message', text: words, next: null } }))
    expect(text('{{page.colour}}')).toEqual(['cards.a.text'])
    expect(text('{{now.agentsOnline}}')).toEqual(['cards.a.text'])
    expect(text('{{page.title}} {{query.utm_source | x}} {{identity.plan}}')).toEqual([])
  })

  it('finds fields that no site can vouch for, or vouches for in another spelling', () => {
    const text = (words: string) => paths(playbookOf({ a: { kind: 'message', text: words, next: null } }))
    for (const wrong of ['e-mail', 'Name', 'organisation', 'phone_number', 'plan.kind', '.'])
      expect(text(`{{identity.${wrong}}}`), wrong).toEqual(['cards.a.text'])
    for (const right of ['name', 'email', 'phone', 'organization', 'plan', 'customer-since'])
      expect(text(`{{identity.${right}}}`), right).toEqual([])
  })

  it('looks into conditions, too', () => {
    const condition: Card = { kind: 'condition', branches: [{ when: { value: 'nmae', is: 'x' }, next: null }], otherwise: null }
    expect(paths(playbookOf({ name: { ...name, next: 'condition' } as Card, condition }))).toEqual([
      'cards.condition.branches[0].when.value',
    ])
  })
})

describe('the checker, of conditions', () => {
  const parted = (...branches: Extract<Card, { kind: 'condition' }>['branches']) =>
    paths(playbookOf({ name: { ...name, next: 'part' } as Card, part: { kind: 'condition', branches, otherwise: null } }))

  it('finds what can never be met', () => {
    const both = {
      all: [
        { value: 'name', above: 5 },
        { value: 'name', below: 3 },
      ],
    }
    expect(parted({ when: both, next: null })).toEqual(['cards.part.branches[0].when'])
    const none = {
      any: [
        {
          all: [
            { value: 'name', given: false },
            { value: 'name', is: 'Ada' },
          ],
        },
        { value: 'name', is: 'Bo' },
      ],
    }
    expect(parted({ when: none, next: null })).toEqual(['cards.part.branches[0].when.any[0]'])
  })

  it('finds a branch that an earlier one takes', () => {
    const when = { value: 'name', is: 'Ada' }
    expect(parted({ when, next: null }, { when, next: null })).toEqual(['cards.part.branches[1].when'])
  })

  it('finds a ring that goes round by itself through a condition, and by way of what is known already', () => {
    const part: Card = { kind: 'condition', branches: [{ when: { value: 'page.path', is: '/' }, next: 'part' }], otherwise: null }
    expect(paths(playbookOf({ part }))).toEqual(['cards.part'])
    expect(
      paths(playbookOf({ name: { ...name, next: 'hello' } as Card, hello: { ...hello, next: 'name' } as Card })),
    ).toHaveLength(1)
  })

  it('names the fault of a test that is none', () => {
    expect(parted({ when: { value: 'name' }, next: null })[0]).toMatch(/^cards\.part\.branches\[0\]\.when/)
    expect(parted({ when: { hours: { timeZone: 'Mars/Base', open: [] } }, next: null })[0]).toContain('hours')
  })

  it('says that a condition is nested too deeply, and does not fall over', () => {
    let when: object = { value: 'name', given: true }
    for (let depth = 0; depth < 20_000; depth++) when = { not: when }
    expect(parted({ when: when as never, next: null })).toEqual([''])
  })
})

describe('the checker, of consent', () => {
  it('finds a way on which somebody who does not agree is asked all the same', () => {
    const consent: Card = {
      kind: 'consent',
      text: 'May we?',
      accept: 'Yes',
      next: 'name',
      decline: { label: 'No', next: 'name' },
    }
    expect(paths(playbookOf({ consent, name, hello }))).toEqual(['cards.consent.decline.next'])
    expect(paths(playbookOf({ consent: { ...consent, decline: { label: 'No', next: null } }, name, hello }))).toEqual([])
  })
})

it('[R10] [R11] a live chat card with no offline branch below it is a fault, but an included one may come back instead', () => {
  const live: Card = { kind: 'live-chat', onlineMessage: 'On', waitMs: 60_000, offlineMessage: 'Off', offline: null }
  expect(checkPlaybook(playbookOf({ live }))).toEqual([
    {
      path: 'cards.live.offline',
      code: 'no-offline-branch',
      details: {},
      message: expect.stringMatching(/^The offline branch is missing: .* Put a card here/),
    },
  ])
  const go: Card = { kind: 'jump', playbook: 'desk', back: 'bye' }
  const bye: Card = { kind: 'message', text: 'Bye.', next: null }
  expect(checkPlaybook({ ...playbookOf({ go, bye }), includes: { desk: { start: 'live', cards: { live } } } })).toEqual([])
})

describe('a playbook that includes another', () => {
  const booking = {
    start: 'when',
    cards: {
      when: { kind: 'question', text: 'When, {{name}}?', options: [{ id: 'am', label: 'In the morning', next: 'sure' }] },
      sure: { kind: 'message', text: '{{when}} it is.', next: null },
    },
  }
  const written = {
    ...playbookOf({
      name: { ...name, next: 'book' } as Card,
      book: { kind: 'jump', playbook: 'booking', back: 'bye' },
      bye: { kind: 'message', text: 'Until then!', next: null },
    }),
    includes: { booking },
  }

  it('goes through it and comes back, as one playbook', () => {
    const playbook = parsePlaybook(written)
    expect(Object.keys(playbook.cards)).toEqual(['name', 'book--when', 'book--sure', 'book', 'bye'])
    const { effects } = run(playbook, [start, answer('name', 'Ada'), answer('book--when', 'am')])
    expect(said(effects)).toEqual(['Name?', 'When, Ada?', 'In the morning it is.', 'Until then!'])
    expect(checkPlaybook(playbook)).toEqual([])
  })

  it('is told of one that is not there, that is never gone to, or that comes back into itself', () => {
    expect(paths({ ...written, includes: {} })).toEqual(['cards.book.playbook'])
    expect(paths({ ...written, includes: { booking, other: booking } })).toEqual(['includes.other'])
    const ring = { ...booking, cards: { ...booking.cards, sure: { kind: 'jump', playbook: 'booking' } } }
    expect(paths({ ...written, includes: { booking: ring } })).toEqual(['cards.book--sure.playbook'])
  })
})

describe('a thousand cards', () => {
  it('are judged in a moment, with a name in every text and a road back from each', () => {
    const cards: Record<string, Card> = {}
    for (let index = 0; index < 1_000; index++)
      cards[`c${index}`] =
        index % 2
          ? {
              kind: 'question',
              text: `{{k${index - 1}}}`,
              options: [
                { id: 'o', label: 'On', next: `c${index + 1}` },
                { id: 'b', label: 'Back', next: 'c1' },
              ],
            }
          : {
              kind: 'capture',
              text: '?',
              field: 'custom',
              key: `k${index}`,
              label: 'L',
              retryMessage: 'R',
              next: `c${index + 1}`,
            }
    cards.c1000 = { kind: 'message', text: 'Bye', next: null }
    const before = performance.now()
    expect(paths(playbookOf(cards))).toEqual([])
    // Generous, for a busy machine may pause for a second: what takes exponentially long is longer still.
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
