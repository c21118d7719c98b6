import { describe, expect, it } from 'vitest'
import type { Effect } from '../../src/playbook/index.ts'
import type { Body } from '../../src/protocol/index.ts'
import { answer, assign, playbookOf, run, said, shopPlaybook, start } from './specimens.ts'

/** Two ways from the first question, which come together at the size, and a last question. */
const playbook = playbookOf({
  topic: {
    kind: 'question',
    text: 'What?',
    options: [
      { id: 'shoes', label: 'Shoes', next: 'colour' },
      { id: 'hats', label: 'Hats', next: 'size' },
    ],
  },
  colour: { kind: 'question', text: 'Which colour?', options: [{ id: 'red', label: 'Red', next: 'size' }] },
  size: { kind: 'capture', text: 'Which size?', field: 'custom', key: 'size', label: 'Size', retryMessage: 'Hm?', next: 'sure' },
  sure: { kind: 'question', text: '{{size}}, sure?', options: [{ id: 'yes', label: 'Yes', next: 'lead' }] },
  lead: { kind: 'outcome', qualified: true, text: 'Noted.', next: null },
})
const full: Body[] = [start, answer('topic', 'shoes'), answer('colour', 'red'), answer('size', '42')]
const steps = (effects: readonly Effect[]) =>
  Object.fromEntries(effects.flatMap((it) => (it.do === 'take' ? [[it.card, it.step]] : [])))
const at = steps(run(playbook, full).effects)

describe('[R17] an answer that is taken back', () => {
  it('leaves later answers that are still valid as they were', () => {
    const { state } = run(playbook, [...full, answer('size', '43', at.size)])
    expect(state).toMatchObject({ phase: 'asking', at: 'sure' })
    expect(state.fields.get('size')).toBe('43')
  })

  it('leads another way, past the answers that lie on it too, and sets the others aside', () => {
    const { state, effects } = run(playbook, [...full, answer('topic', 'hats', at.topic)])
    expect(state).toMatchObject({ phase: 'asking', at: 'sure' })
    const anew = effects.slice(effects.findIndex((effect) => effect.do === 'rewrite'))
    expect(said(anew)).toEqual(['What?', 'Which size?', '42, sure?'])
    expect(anew.flatMap((effect) => (effect.do === 'take' ? [effect.shown] : []))).toEqual(['Hats', '42'])
  })

  it('finds an answer again that was set aside, when the way comes back to it', () => {
    const there = [...full, answer('topic', 'hats', at.topic)]
    const back = run(playbook, [...there, answer('topic', 'shoes', at.topic)])
    const before = run(playbook, full)
    expect(back.state).toMatchObject({ at: before.state.at, step: before.state.step, fields: before.state.fields })
  })

  it('is named anew in texts that were said after it', () => {
    const { effects } = run(playbook, [...full, answer('size', '43', at.size)])
    expect(said(effects).at(-1)).toBe('43, sure?')
  })

  it('can be taken back when the playbook has ended, and concludes under the same step, so that nothing is made twice', () => {
    const log = [...full, answer('sure', 'yes'), answer('size', '43', at.size)]
    const concluded = run(playbook, log).effects.flatMap((effect) => (effect.do === 'conclude' ? [effect.step] : []))
    expect(concluded).toHaveLength(2)
    expect(new Set(concluded).size).toBe(1)
  })

  it('asks what the new way asks and was never answered, under a step of its own', () => {
    const log = [start, answer('topic', 'hats'), answer('size', '42')]
    const { step } = run(playbook, log).state
    const { state } = run(playbook, [...log, answer('topic', 'shoes', 1)])
    expect(state).toMatchObject({ phase: 'asking', at: 'colour' })
    expect(state.step).toBeGreaterThan(step)
    expect(run(playbook, [...log, answer('topic', 'shoes', 1), answer('colour', 'red')]).state.at).toBe('sure')
  })

  it('changes nothing when it does not fit, names another card, or a step that there was not', () => {
    const before = run(playbook, full)
    for (const wrong of [
      answer('topic', 'gloves', at.topic),
      answer('topic', ['hats'], at.topic),
      answer('colour', 'red', at.topic),
    ])
      expect(run(playbook, [...full, wrong])).toEqual(before)
    for (const step of [0, 99, at.size ?? 0]) expect(run(playbook, [...full, answer('topic', 'hats', step)])).toEqual(before)
  })

  it('changes nothing while somebody is waited for, or there: it can be told to them', () => {
    const waits: Body[] = [start, answer('topic', 'sales'), { kind: 'waiting', card: 'live', waitMs: 60_000 }]
    for (const log of [waits.slice(0, 2), waits, [...waits, assign]])
      expect(run(shopPlaybook, [...log, answer('topic', 'other', 2)])).toEqual(run(shopPlaybook, log))
  })

  it('passes a wait that is over as it went', () => {
    const log: Body[] = [
      start,
      answer('topic', 'sales'),
      { kind: 'waiting', card: 'live', waitMs: 60_000 },
      { kind: 'expired', card: 'live', reason: 'deadline' },
    ]
    const there = run(shopPlaybook, [...log, answer('topic', 'other', 2)])
    expect(said(there.effects.slice(there.effects.findIndex((it) => it.do === 'rewrite')))).not.toContain('Nobody is here now.')
    const back = run(shopPlaybook, [...log, answer('topic', 'other', 2), answer('topic', 'sales', 2)])
    expect(back.state).toMatchObject({ phase: 'asking', at: 'email', step: run(shopPlaybook, log).state.step })
  })
})
