import { describe, expect, it } from 'vitest'
import { machine } from '../../src/cards/index.ts'
import type { Body } from '../../src/protocol/index.ts'
import { answer, assign, message, playbookOf, run, said, shopPlaybook, start } from './specimens.ts'

const waiting: Body = { kind: 'waiting', card: 'live', waitMs: 60_000 }
const expired: Body = { kind: 'expired', card: 'live', reason: 'deadline' }
const nobodyOnline: Body = { kind: 'expired', card: 'live', reason: 'nobody-online' }

describe('the playbook machine', () => {
  it('[R1] greets, and asks the first question', () => {
    const { state, effects } = run(shopPlaybook, [start])
    expect(said(effects)).toEqual(['Hello!', 'What is it about?'])
    expect(state).toMatchObject({ phase: 'asking', at: 'topic' })
  })

  it('[R3] goes the way of the option that was chosen', () => {
    expect(run(shopPlaybook, [start, answer('topic', 'other')]).state.at).toBe('email')
    expect(run(shopPlaybook, [start, answer('topic', 'sales')]).state.at).toBe('live')
  })

  it('shows a choice as the visitor’s own words', () => {
    expect(run(shopPlaybook, [start, answer('topic', 'other')]).effects).toContainEqual({
      do: 'take',
      card: 'topic',
      step: 2,
      shown: 'Something else',
    })
  })

  it('[R5] asks again when an answer does not fit, in a bubble of its own each time', () => {
    const { state, effects } = run(shopPlaybook, [
      start,
      answer('topic', 'other'),
      answer('email', 'ada'),
      answer('email', 'ada@'),
    ])
    const retries = effects.filter((effect) => effect.do === 'say' && effect.text === 'That is no e-mail address.')
    expect(retries).toHaveLength(2)
    expect(new Set(retries.map((effect) => effect.do === 'say' && effect.key)).size).toBe(2)
    expect(state).toMatchObject({ phase: 'asking', at: 'email' })
  })

  it('[R5] keeps what was captured', () => {
    const { state } = run(shopPlaybook, [start, answer('topic', 'other'), answer('email', 'ada@lovelace.example')])
    expect([...state.fields]).toEqual([['email', 'ada@lovelace.example']])
  })

  it('[R10] asks for an agent at the live chat card, and says nothing before the server has answered', () => {
    const { state, effects } = run(shopPlaybook, [start, answer('topic', 'sales')])
    expect(effects.at(-1)).toMatchObject({ do: 'hand-over', card: 'live' })
    expect(said(effects)).toEqual(['Hello!', 'What is it about?'])
    expect(state.phase).toBe('handing-over')
  })

  it('[R10] says the online message and waits when somebody is online', () => {
    const { state, effects } = run(shopPlaybook, [start, answer('topic', 'sales'), waiting])
    expect(said(effects).at(-1)).toBe('One moment, please.')
    expect(state.phase).toBe('waiting')
  })

  it('[R10] goes the offline branch at once when nobody is online', () => {
    const { state, effects } = run(shopPlaybook, [start, answer('topic', 'sales'), nobodyOnline])
    expect(said(effects).slice(-2)).toEqual(['Nobody is here now.', 'Where do we write to?'])
    expect(said(effects)).not.toContain('One moment, please.')
    expect(state).toMatchObject({ phase: 'asking', at: 'email' })
  })

  it('[R11] goes the offline branch when the wait is over', () => {
    const { state, effects } = run(shopPlaybook, [start, answer('topic', 'sales'), waiting, expired])
    expect(said(effects).slice(-3)).toEqual(['One moment, please.', 'Nobody is here now.', 'Where do we write to?'])
    expect(state.at).toBe('email')
  })

  it('[R11] is silent from the moment that an agent has taken the chat', () => {
    const live = run(shopPlaybook, [start, answer('topic', 'sales'), waiting, assign])
    expect(live.state.phase).toBe('live')
    const later = run(shopPlaybook, [
      start,
      answer('topic', 'sales'),
      waiting,
      assign,
      expired,
      answer('email', 'a@b.cd'),
      message('Hi'),
    ])
    expect(later.effects).toEqual(live.effects)
    expect(later.state).toEqual(live.state)
  })

  it('[R14] falls silent also when the agent comes late, in the midst of the offline branch', () => {
    const { state } = run(shopPlaybook, [start, answer('topic', 'sales'), waiting, expired, assign, answer('email', 'a@b.cd')])
    expect(state.phase).toBe('live')
    expect(state.fields.size).toBe(0)
  })

  it('[R14] waits once, however often the server says so', () => {
    const once = run(shopPlaybook, [start, answer('topic', 'sales'), waiting])
    expect(run(shopPlaybook, [start, answer('topic', 'sales'), waiting, waiting])).toEqual(once)
  })

  it('goes the offline branch when the server was out of reach', () => {
    expect(run(shopPlaybook, [start, answer('topic', 'sales'), { kind: 'unreached', card: 'live' }]).state.at).toBe('email')
  })

  it('[R13] concludes on the offline branch, and ends', () => {
    const { state, effects } = run(shopPlaybook, [start, answer('topic', 'sales'), nobodyOnline, answer('email', 'a@b.cd')])
    expect(effects).toContainEqual(expect.objectContaining({ do: 'conclude', card: 'lead' }))
    expect(said(effects).at(-1)).toBe('Thank you!')
    expect(state).toMatchObject({ phase: 'ended', at: null })
  })

  it('takes nothing after the conversation is closed', () => {
    const closed = run(shopPlaybook, [start, { kind: 'close' }])
    expect(closed.state.phase).toBe('closed')
    expect(run(shopPlaybook, [start, { kind: 'close' }, answer('topic', 'sales'), assign, start])).toEqual(closed)
  })

  it('gives back the very same state for what it does not await', () => {
    const { state } = run(shopPlaybook, [start])
    const strangers: Body[] = [
      start,
      answer('email', 'a@b.cd'),
      answer('nowhere', 'x'),
      message('Hi'),
      waiting,
      expired,
      { kind: 'extend' },
      { kind: 'leave' },
    ]
    for (const body of strangers) {
      const [next, effects] = machine.step(shopPlaybook, state, { body, by: { role: 'visitor' } })
      expect(next).toBe(state)
      expect(effects).toEqual([])
    }
  })

  it('comes out of a ring that no check has seen', () => {
    const ring = playbookOf({ a: { kind: 'message', text: 'a', next: 'b' }, b: { kind: 'message', text: 'b', next: 'a' } })
    expect(run(ring, [start]).state.phase).toBe('ended')
  })

  it('ends, instead of failing, at a card that does not exist', () => {
    for (const next of ['gone', '__proto__', 'constructor'])
      expect(run(playbookOf({ a: { kind: 'message', text: 'a', next } }), [start]).state.phase).toBe('ended')
  })
})
