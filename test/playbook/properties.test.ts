import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Card, checkPlaybook, machine, type Playbook, parsePlaybook } from '../../src/cards/index.ts'
import { newState, type PlaybookState } from '../../src/playbook/index.ts'
import { type Body, isFrontdeskError } from '../../src/protocol/index.ts'
import { dice } from '../seed.ts'
import { anyBody, anyPlaybook } from './arbitrary.ts'
import { answer, run, shopPlaybook, start } from './specimens.ts'

const soundPlaybook = anyPlaybook.filter((playbook) => checkPlaybook(playbook).length === 0)
const anyLog = fc.array(anyBody, { maxLength: 30 }).map((log) => [start, ...log])

/** What a willing visitor, and a server with nobody online, would say next; `null` when nothing is awaited. */
function way(playbook: Playbook, { phase, at }: PlaybookState): Body | null {
  if (phase === 'handing-over' || phase === 'waiting') return { kind: 'expired', card: at ?? '', reason: 'deadline' }
  return phase === 'asking' && at !== null ? answer(at, fitting(playbook.cards[at])) : null
}

function fitting(card: Card | undefined): string {
  if (card?.kind === 'question') return card.options.at(-1)?.id ?? ''
  return card?.kind === 'capture'
    ? { name: 'Ada', email: 'ada@b.cd', phone: '12345', organization: 'B', custom: 'x' }[card.field]
    : ''
}

describe('any playbook that the checker has passed', () => {
  it('runs on any entries whatever, and stands at a card of its own or at an end', () => {
    fc.assert(
      fc.property(soundPlaybook, anyLog, (playbook, log) => {
        const { state } = run(playbook, log)
        if (['asking', 'handing-over', 'waiting'].includes(state.phase)) expect(Object.keys(playbook.cards)).toContain(state.at)
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

  it('never says two things under one key', () => {
    fc.assert(
      fc.property(soundPlaybook, anyLog, (playbook, log) => {
        const keys = run(playbook, log).effects.flatMap((effect) => (effect.do === 'say' ? [effect.key] : []))
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
          expect(named).toBe(laterHandovers(playbook, id).size)
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
