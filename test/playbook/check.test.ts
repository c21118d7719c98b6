import { describe, expect, it } from 'vitest'
import { type Card, checkPlaybook, type LiveChatCard, parsePlaybook } from '../../src/cards/index.ts'
import { kinds } from '../../src/cards/kinds.ts'
import { plans } from '../../src/cards/plans.ts'
import { checkRoads, versionOf } from '../../src/playbook/index.ts'
import type { Exit } from '../../src/playbook/kind.ts'
import { isFrontdeskError } from '../../src/protocol/index.ts'
import { playbookOf, shopPlaybook } from './specimens.ts'

const say = (next: string | null): Card => ({ kind: 'message', text: 'Hello', next })
const ask = (...targets: (string | null)[]): Card => ({
  kind: 'question',
  text: 'Which?',
  options: targets.map((next, index) => ({ id: `o${index}`, label: `Option ${index}`, next })),
})
const live = (offline: string | null): LiveChatCard => ({
  kind: 'live-chat',
  onlineMessage: 'On',
  waitMs: 60_000,
  offlineMessage: 'Off',
  offline,
})
const paths = (value: unknown): string[] => checkPlaybook(value).map(({ path }) => path)

describe('the playbook checker', () => {
  it('finds nothing wrong with a sound playbook', () => {
    expect(checkPlaybook(shopPlaybook)).toEqual([])
  })

  it('[R3] refuses two live chat cards on one pathway, and names the exit between them', () => {
    const faults = checkPlaybook(
      playbookOf({ topic: ask('first', null), first: live('sorry'), sorry: say('second'), second: live('bye'), bye: say(null) }),
    )
    expect(faults.map(({ path }) => path)).toEqual(['cards.first.offline'])
    expect(faults[0]?.message).toContain('second')
  })

  it('[R3] allows a live chat card on each of several pathways', () => {
    expect(paths(playbookOf({ topic: ask('first', 'second'), first: live('bye'), second: live('bye'), bye: say(null) }))).toEqual(
      [],
    )
  })

  it('[R9] takes a live chat card with its three settings, and refuses one that lacks any of them', () => {
    for (const setting of ['onlineMessage', 'waitMs', 'offlineMessage']) {
      const { [setting as 'waitMs']: _left, ...card } = live(null)
      expect(paths({ ...playbookOf({}), start: 'a', cards: { a: card } })).toContain(`cards.a.${setting}`)
    }
  })

  it('[R9] refuses a live chat card with a fourth setting, or with a wait that nobody could keep', () => {
    const withCard = (more: object) => ({ ...playbookOf({}), start: 'a', cards: { a: { ...live(null), ...more } } })
    expect(paths(withCard({ music: 'on' }))).toEqual(['cards.a.music'])
    for (const waitMs of [0, -1, 4_999, 3_600_001, 5_000.5, Number.NaN, '60000', null])
      expect(paths(withCard({ waitMs }))).toEqual(['cards.a.waitMs'])
  })

  it('names the exit that leads to a card which does not exist', () => {
    expect(paths(playbookOf({ topic: ask(null, 'gone') }))).toEqual(['cards.topic.options[1].next'])
    expect(paths(playbookOf({ topic: ask('__proto__') }))).toEqual(['cards.topic.options[0].next'])
  })

  it('[P66] refuses a card under an id that is kept for what agents put to visitors', () => {
    const faults = checkPlaybook(playbookOf({ topic: ask('dropped-bye', null), 'dropped-bye': say(null) }))
    expect(faults.map(({ path }) => path)).toEqual(['cards.dropped-bye'])
    expect(faults[0]?.message).toContain('"dropped-"')
    expect(paths(playbookOf({ topic: ask('dropped', null), dropped: say(null) }))).toEqual([])
  })

  it('names a start that does not exist', () => {
    expect(paths({ ...playbookOf({ a: say(null) }), start: 'b' })).toEqual(['start'])
  })

  it('names a card that no road comes to', () => {
    expect(paths(playbookOf({ a: say(null), island: say(null) }))).toEqual(['cards.island'])
  })

  it('names a ring in which nobody is asked anything, and allows one with a question in it', () => {
    expect(paths(playbookOf({ a: say('b'), b: say('a') }))).toHaveLength(1)
    expect(paths(playbookOf({ a: say('b'), b: ask('a', null) }))).toEqual([])
  })

  it('names the second of two options with one id', () => {
    const question = ask(null, null)
    if (question.kind === 'question' && question.options[1]) question.options[1].id = 'o0'
    expect(paths(playbookOf({ question }))).toEqual(['cards.question.options[1].id'])
  })

  it('[R5] wants a key for a custom field, and none for another', () => {
    const capture = {
      kind: 'capture',
      text: 'Size?',
      field: 'custom',
      label: 'Size',
      retryMessage: 'Once more',
      next: null,
    } as const
    expect(paths(playbookOf({ capture }))).toEqual(['cards.capture.key'])
    expect(paths(playbookOf({ capture: { ...capture, key: 'shoeSize' } }))).toEqual([])
    expect(paths(playbookOf({ capture: { ...capture, field: 'name', key: 'shoeSize' } }))).toEqual(['cards.capture.key'])
  })

  it('says each fault in a sentence', () => {
    for (const { message } of checkPlaybook(playbookOf({ a: ask('gone'), b: say('b') }))) expect(message).toMatch(/^[A-Z].*\.$/)
  })

  it('judges a playbook of thousands of cards, and looks at each way out of a card a few times at most', () => {
    const cards: Record<string, Card> = {}
    for (let index = 0; index < 5_000; index++) cards[`c${index}`] = index % 2 ? say(`c${index + 1}`) : ask(`c${index + 1}`, null)
    cards.c5000 = say(null)
    expect(paths(playbookOf(cards))).toEqual([])

    let exits = 0
    let looks = 0
    const watched = (exit: Exit): Exit => {
      exits++
      return {
        ...exit,
        get next() {
          looks++
          return exit.next
        },
      }
    }
    const { message, question } = plans
    const watching: typeof plans = {
      ...plans,
      message: { ...message, exits: (card) => message.exits(card).map(watched) },
      question: { ...question, exits: (card) => question.exits(card).map(watched) },
    }
    expect(checkRoads(kinds, watching, playbookOf(cards))).toEqual([])
    expect(exits).toBe(7_501)
    expect(looks / exits).toBeLessThan(10)
  })
})

describe('parsePlaybook', () => {
  it('gives back a sound playbook, from an object or from text', () => {
    expect(parsePlaybook(shopPlaybook)).toEqual(shopPlaybook)
    expect(parsePlaybook(JSON.stringify(shopPlaybook))).toEqual(shopPlaybook)
  })

  it('throws bad-playbook with every fault and its path', () => {
    try {
      parsePlaybook(playbookOf({ topic: ask('one', 'two') }))
      expect.unreachable()
    } catch (error) {
      if (!isFrontdeskError(error, 'bad-playbook')) throw error
      expect(error.details.faults.map(({ path }) => path)).toEqual(['cards.topic.options[0].next', 'cards.topic.options[1].next'])
      expect(error.message).toContain('cards.topic.options[1].next')
    }
  })

  it('throws bad-playbook for text that is not JSON, and for text without measure', () => {
    for (const text of ['', '{', 'null', '"{}"', ' '.repeat(600_000)])
      expect(() => parsePlaybook(text)).toThrow(expect.objectContaining({ code: 'bad-playbook' }))
  })
})

describe('the name of a version', () => {
  it('is the same for the same text, and another for another', () => {
    expect(versionOf(structuredClone(shopPlaybook))).toBe(versionOf(shopPlaybook))
    expect(versionOf({ ...shopPlaybook, name: 'Welcome!' })).not.toBe(versionOf(shopPlaybook))
  })

  it('can stand in an address', () => {
    expect(versionOf(shopPlaybook)).toMatch(/^[\w-]{14}$/)
  })
})
