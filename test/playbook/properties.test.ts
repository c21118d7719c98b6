import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Card, checkPlaybook, machine, type Playbook, parsePlaybook } from '../../src/cards/index.ts'
import { type Effect, newState, type PlaybookState, visitsOf } from '../../src/playbook/index.ts'
import { type AnswerValue, type Body, isFrontdeskError } from '../../src/protocol/index.ts'
import { dice } from '../seed.ts'
import { anyBody, anyPlaybook } from './arbitrary.ts'
import { answer, run, shopPlaybook, start } from './specimens.ts'

const soundPlaybook = anyPlaybook.filter((playbook) => checkPlaybook(playbook).length === 0)
const anyLog = fc.array(anyBody, { maxLength: 30 }).map((log) => [start, ...log])

/** What a willing visitor, and a server with nobody online, would say next; `null` when nothing is awaited. */
function way(playbook: Playbook, { phase, at }: PlaybookState): Body | null {
  if (at === null) return null
  if (phase === 'handing-over' || phase === 'waiting') return { kind: 'expired', card: at, reason: 'deadline' }
  if (phase === 'observing')
    return { kind: 'observed', card: at, facts: { at: 0, agentsOnline: false, url: 'https://shop.example/' } }
  return phase === 'asking' ? answer(at, fitting(playbook.cards[at])) : null
}

function fitting(card: Card | undefined): AnswerValue {
  switch (card?.kind) {
    case 'question':
      return card.options.at(-1)?.id ?? ''
    case 'capture':
      return { name: 'Ada', email: 'ada@b.cd', phone: '12345', organization: 'B', custom: 'x' }[card.field]
    case 'choices':
      return card.options.map(({ id }) => id)
    case 'form':
      return { email: 'ada@b.cd' }
    case 'consent':
      return true
    case 'rating':
      return 5
    default:
      return null
  }
}

/** What fits this card, of several answers one. */
function fits(card: Card | undefined, which: number): AnswerValue | undefined {
  if (card?.kind === 'question') return card.options[which % card.options.length]?.id
  return card?.kind === 'rating' ? which + 1 : fitting(card)
}

/** A talk with a visitor who answers everything, as `turns` choose. */
function played(playbook: Playbook, turns: readonly number[]) {
  const log: Body[] = [start]
  for (const turn of turns) {
    const { state } = run(playbook, log)
    const { phase, at } = state
    const value = phase === 'asking' && at !== null ? fits(playbook.cards[at], turn) : undefined
    const body = at !== null && value !== undefined ? answer(at, value) : way(playbook, state)
    if (!body) break
    log.push(body)
  }
  return { ...run(playbook, log), log }
}

/** All of a state but the count of steps and what is laid aside, which tell of detours. */
const standing = ({ steps, spare, ...state }: PlaybookState) => state

/** Everything that was said on the way, once an answer was taken back as much as before. */
const wholeTalk = (effects: readonly Effect[]) =>
  effects
    .slice(effects.findLastIndex((effect) => effect.do === 'rewrite') + 1)
    .filter((effect) => effect.do === 'say' || effect.do === 'take')

describe('any playbook that the checker has passed', () => {
  it('runs on any entries whatever, and stands at a card of its own or at an end', () => {
    fc.assert(
      fc.property(soundPlaybook, anyLog, (playbook, log) => {
        const { state } = run(playbook, log)
        if (['asking', 'observing', 'handing-over', 'waiting'].includes(state.phase))
          expect(Object.keys(playbook.cards)).toContain(state.at)
        else expect(['ended', 'live', 'closed']).toContain(state.phase)
      }),
      dice(2_000),
    )
  })

  it('never gets stuck: from wherever it stands there is an answer that moves it', () => {
    fc.assert(
      fc.property(soundPlaybook, anyLog, (playbook, log) => {
        const { state } = run(playbook, log)
        const body = way(playbook, state)
        if (body === null) return
        const [next] = machine.step(playbook, state, { body, by: { role: 'visitor' } })
        expect(next).not.toBe(state)
        expect(next.step > state.step || next.phase === 'ended').toBe(true)
      }),
      dice(2_000),
    )
  })

  it('is where its log says, whether it ran live or is replayed from a copy', () => {
    fc.assert(
      fc.property(soundPlaybook, anyLog, (playbook, log) => {
        const live = run(deepFreeze(playbook), deepFreeze(log))
        const replayed = run(structuredClone(playbook), structuredClone(log))
        expect(replayed).toEqual(live)
      }),
      dice(1_000),
    )
  })

  it('[R17] stands where it stood when an answer is taken back and given again, whatever was answered in between', () => {
    let taken = 0
    fc.assert(
      fc.property(soundPlaybook, fc.array(fc.nat(2), { maxLength: 12 }), fc.nat(), fc.nat(2), (playbook, turns, which, other) => {
        const before = played(playbook, turns)
        const answers = visitsOf(before.state).filter(({ given }) => given)
        const visit = answers[which % Math.max(1, answers.length)]
        if (!visit?.given || !['asking', 'ended'].includes(before.state.phase)) return
        const { value } = visit.given
        const back = answer(visit.card, fits(playbook.cards[visit.card], other) ?? value, visit.step)
        const again = answer(visit.card, value, visit.step)
        const after = run(playbook, [...before.log, back, again])
        // Where the other answer leads to an agent, nothing can be taken back until that is over.
        if (!['asking', 'ended'].includes(run(playbook, [...before.log, back]).state.phase)) return
        taken++
        expect(standing(after.state)).toEqual(standing(before.state))
        expect(wholeTalk(after.effects)).toEqual(wholeTalk(before.effects))
      }),
      dice(2_000),
    )
    expect(taken).toBeGreaterThan(200)
  })

  it('never says two things under one key', () => {
    fc.assert(
      fc.property(soundPlaybook, anyLog, (playbook, log) => {
        const { effects } = run(playbook, log)
        // What follows a rewriting takes the place of all that was before.
        const last = effects.slice(effects.findLastIndex((effect) => effect.do === 'rewrite') + 1)
        const keys = last.flatMap((effect) => (effect.do === 'say' ? [effect.key] : []))
        expect(new Set(keys).size).toBe(keys.length)
      }),
      dice(2_000),
    )
  })
})

/** The live chat cards that a visitor can come to after the one at `from`, whatever they answer; found by walking, not by the checker. */
function laterHandovers(playbook: Playbook, from: string): Set<string> {
  const found = new Set<string>()
  const seen = new Set([from])
  const walk = (state: PlaybookState): void => {
    for (const body of choices(playbook, state)) {
      const [next, effects] = machine.step(playbook, state, { body, by: { role: 'visitor' } })
      for (const effect of effects) if (effect.do === 'hand-over' && effect.card !== from) found.add(effect.card)
      if (next.at === null || seen.has(next.at)) continue
      seen.add(next.at)
      walk(next)
    }
  }
  walk({ ...newState, phase: 'handing-over', at: from })
  return found
}

function choices(playbook: Playbook, state: PlaybookState): Body[] {
  const card = playbook.cards[state.at ?? '']
  if (state.phase === 'asking' && card?.kind === 'question') return card.options.map(({ id }) => answer(state.at ?? '', id))
  const body = way(playbook, state)
  return body ? [body] : []
}

describe('the checker, given a playbook with any roads', () => {
  it('[R3] finds a fault exactly where one live chat card can be followed by another', () => {
    fc.assert(
      fc.property(anyPlaybook, (playbook) => {
        const faults = checkPlaybook(playbook)
        for (const [id, { kind }] of Object.entries(playbook.cards)) {
          if (kind !== 'live-chat') continue
          const named = faults.filter(({ path }) => path === `cards.${id}.offline`).length
          const found = laterHandovers(playbook, id).size
          // The walk goes one way at a condition, the checker both.
          const isParted = Object.values(playbook.cards).some(({ kind }) => kind === 'condition')
          if (isParted) expect(named).toBeGreaterThanOrEqual(found)
          else expect(named).toBe(found)
        }
      }),
      dice(3_000),
    )
  })
})

describe('the checker, given anything at all', () => {
  it('names faults and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(checkPlaybook(value).length).toBeGreaterThan(0)
      }),
      dice(3_000),
    )
  })

  it('judges a playbook with one part replaced by anything, and passes only what then runs', () => {
    const spots = paths(shopPlaybook)
    fc.assert(
      fc.property(fc.constantFrom(...spots), fc.jsonValue(), anyLog, (spot, value, log) => {
        const changed = replace(shopPlaybook, spot, value)
        if (checkPlaybook(changed).length === 0) run(changed as Playbook, log)
      }),
      dice(3_000),
    )
  })

  it('throws nothing but bad-playbook, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          parsePlaybook(text)
        } catch (error) {
          expect(isFrontdeskError(error, 'bad-playbook')).toBe(true)
        }
      }),
      dice(2_000),
    )
  })

  it('leaves the prototypes of this world alone', () => {
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'
    for (const text of [
      `${evil}"cards":{}}`,
      JSON.stringify(shopPlaybook).replace('{', evil),
      JSON.stringify(shopPlaybook).replace(
        '"cards":{',
        '"cards":{"__proto__":{"kind":"message","text":"x","next":null,"polluted":1},',
      ),
      JSON.stringify(shopPlaybook).replace('"start":"hello"', '"start":"__proto__"'),
    ]) {
      const value: unknown = JSON.parse(text)
      if (checkPlaybook(value).length === 0) run(value as Playbook, [start, answer('topic', 'other')])
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    }
  })
})

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) deepFreeze(part)
  return value
}

/** Every place in a JSON value, as the keys that lead there. */
function paths(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...at, key]))]
}

function replace(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy = structuredClone(value) as Record<string, unknown>
  copy[key] = replace(copy[key], rest, by)
  return copy
}
