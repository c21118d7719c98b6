import { describe, expect, it } from 'vitest'
import type { When } from '../../src/cards/index.ts'
import type { Body, Start } from '../../src/protocol/index.ts'
import { answer, playbookOf, run, start } from './specimens.ts'

const parted = (when: When) =>
  playbookOf({
    topic: {
      kind: 'choices',
      text: 'Which?',
      options: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })),
      least: 0,
      next: 'age',
    },
    age: {
      kind: 'capture',
      text: 'Age?',
      field: 'custom',
      key: 'age',
      label: 'Age',
      retryMessage: 'Hm?',
      optional: true,
      next: 'part',
    },
    part: { kind: 'condition', branches: [{ when, next: 'yes' }], otherwise: 'no' },
    yes: { kind: 'question', text: 'Yes', options: [{ id: 'o', label: 'O', next: null }] },
    no: { kind: 'question', text: 'No', options: [{ id: 'o', label: 'O', next: null }] },
  })

const began: Start = {
  ...(start as Start),
  page: { url: 'https://shop.example/shoes/red?utm_source=news', title: 'Red shoes', referrer: '' },
  visitor: { device: 'phone', language: 'nb-NO', timeZone: 'Europe/Oslo', returning: true },
}
const log = [began, answer('topic', ['a', 'c']), answer('age', '42')] as Body[]
const decides = (when: When, entries: Body[] = log) => run(parted(when), entries).state.at

describe('a condition', () => {
  it.each<[When, 'yes' | 'no']>([
    [{ value: 'topic', is: 'a' }, 'yes'],
    [{ value: 'topic', is: ['b', 'c'] }, 'yes'],
    [{ value: 'topic', is: 'b' }, 'no'],
    [{ not: { value: 'topic', is: 'b' } }, 'yes'],
    [{ value: 'topic', given: true }, 'yes'],
    [{ value: 'nothing', given: false }, 'yes'],
    [{ value: 'nothing', is: '' }, 'no'],
    [{ value: 'age', above: 41 }, 'yes'],
    [{ value: 'age', below: 42 }, 'no'],
    [
      {
        all: [
          { value: 'age', above: 41 },
          { value: 'topic', is: 'b' },
        ],
      },
      'no',
    ],
    [
      {
        any: [
          { value: 'age', above: 50 },
          { value: 'topic', is: 'c' },
        ],
      },
      'yes',
    ],
    [{ value: 'page.path', matches: '/shoes/*' }, 'yes'],
    [{ value: 'page.path', matches: '/hats/*' }, 'no'],
    [{ value: 'page.title', contains: 'RED' }, 'yes'],
    [{ value: 'query.utm_source', is: 'news' }, 'yes'],
    [{ value: 'visitor.device', is: 'phone' }, 'yes'],
    [{ value: 'visitor.language', matches: 'nb*' }, 'yes'],
    [{ value: 'visitor.returning', is: true }, 'yes'],
    [{ value: 'visitor.identified', is: true }, 'no'],
  ])('%o: %s', (when, expected) => {
    expect(decides(when)).toBe(expected)
  })

  it('knows whom the site vouches for', () => {
    const identified: Body = { kind: 'identified', user: 'u1', fields: { plan: 'gold' } }
    expect(decides({ value: 'identity.plan', is: 'gold' }, [began, identified, ...log.slice(1)])).toBe('yes')
    expect(decides({ value: 'visitor.identified', is: true }, [began, identified, ...log.slice(1)])).toBe('yes')
  })

  it('takes no time over a form made to take long', () => {
    const page = { ...began.page, url: `https://shop.example/${'a'.repeat(1_900)}` }
    const before = performance.now()
    expect(decides({ value: 'page.path', matches: `${'*a'.repeat(900)}b` }, [{ ...began, page }, ...log.slice(1)])).toBe('no')
    // Generous, for a busy machine may pause for a second: what takes exponentially long is longer still.
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

describe('a condition over this moment', () => {
  const online: When = { value: 'now.agentsOnline', is: true }
  const observed = (agentsOnline: boolean, at = 0): Body => ({
    kind: 'observed',
    card: 'part',
    facts: { at, agentsOnline, url: 'https://shop.example/now' },
  })

  it('asks how things stand, and decides by what is written down', () => {
    const { state, effects } = run(parted(online), log)
    expect(state).toMatchObject({ phase: 'observing', at: 'part' })
    expect(effects.at(-1)).toMatchObject({ do: 'observe', card: 'part', step: state.step })
    expect(decides(online, [...log, observed(true)])).toBe('yes')
    expect(decides(online, [...log, observed(false)])).toBe('no')
  })

  it('is decided once: a later look changes nothing', () => {
    expect(decides(online, [...log, observed(false), observed(true)])).toBe('no')
  })

  it('[R17] is not decided anew when an answer is taken back', () => {
    expect(decides(online, [...log, observed(true), answer('age', '43', 2)])).toBe('yes')
  })

  it.each([
    ['2026-12-24T09:30:00+01:00', 'yes'],
    ['2026-12-24T08:59:00+01:00', 'no'],
    ['2026-12-24T17:00:00+01:00', 'no'],
    ['2026-07-02T16:59:00+02:00', 'yes'],
    ['2026-12-25T12:00:00+01:00', 'no'],
    ['2026-12-26T12:00:00+01:00', 'no'],
    ['2026-12-26T23:30:00+01:00', 'yes'],
    ['2026-12-27T01:30:00+01:00', 'yes'],
    ['2026-12-27T02:00:00+01:00', 'no'],
  ])('keeps business hours by the clock of their zone: %s, %s', (moment, expected) => {
    const hours = {
      timeZone: 'Europe/Oslo',
      open: [
        { days: ['mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const], from: '09:00', to: '17:00' },
        { days: ['sat' as const], from: '22:00', to: '02:00' },
      ],
      closed: ['2026-12-25'],
    }
    expect(decides({ hours }, [...log, observed(false, Date.parse(moment))])).toBe(expected)
  })
})
