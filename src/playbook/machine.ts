import type { CardKind, Input, Kinds, Next } from './kind.ts'
import type { PlaybookOf } from './playbook.ts'

/**
 * What the playbook is doing: `new` (not begun), `asking` (awaits an answer to `at`), `handing-over` (awaits the server's word on the
 * handover at `at`), `waiting` (an agent may come), `live` (an agent holds the conversation), `ended` (no card is left), `closed`.
 */
export type Phase = 'new' | 'asking' | 'handing-over' | 'waiting' | 'live' | 'ended' | 'closed'

/** Where a run of a playbook stands. Plain data, never changed in place; equal logs give equal states. */
export interface PlaybookState {
  readonly phase: Phase
  /** The card at which it stands; `null` before the first and after the last. */
  readonly at: string | null
  /** How many cards have been come to. Together with a card's id it names one visit, the same in every tab. */
  readonly step: number
  /** What is known of the visitor, by field: `name`, `email` …, or a custom field's key. */
  readonly fields: ReadonlyMap<string, string>
}

/** What the world has to do about a step. */
export type Effect =
  /** The bot says this. `key` is unique in the conversation and the same in every replay. */
  | { do: 'say'; key: string; card: string; text: string }
  /** The visitor's answer was taken; `shown` is how it reads as their own words. */
  | { do: 'take'; card: string; shown: string }
  /** Ask the server for an agent. */
  | { do: 'hand-over'; card: string; step: number }
  /** The outcome card `card` was come to: the server creates what it says. */
  | { do: 'conclude'; card: string; step: number }

export type Step = readonly [state: PlaybookState, effects: readonly Effect[]]

export const newState: PlaybookState = { phase: 'new', at: null, step: 0, fields: new Map() }

/** The checker finds rings of cards that await nothing; this keeps one that slipped through from going round for ever. */
const MOST_CARDS_IN_ONE_STEP = 1_000

/** How to run the playbooks of one set of card kinds. */
export interface Machine<Card extends { kind: string }> {
  /**
   * Take one step through a playbook.
   *
   * Pure: no clock, network or DOM, and no argument is changed. An input that the present state does not await (a second click, an
   * answer to an earlier card) is not an error: the very same `state` comes back, with no effects.
   */
  step(playbook: PlaybookOf<Card>, state: PlaybookState, input: Input): Step
}

/** Make the machine for these kinds of card. */
export function createMachine<Card extends { kind: string }>(kinds: Kinds<Card>): Machine<Card> {
  const kindOf = (card: Card): CardKind<Card> => kinds[card.kind as Card['kind']] as unknown as CardKind<Card>

  function cardAt(playbook: PlaybookOf<Card>, id: string | null): Card | undefined {
    return id !== null && Object.hasOwn(playbook.cards, id) ? playbook.cards[id] : undefined
  }

  function go(playbook: PlaybookOf<Card>, from: PlaybookState, target: Next, before: readonly Effect[]): Step {
    const effects = [...before]
    let { step } = from
    let next = target
    for (let cards = 0; cards < MOST_CARDS_IN_ONE_STEP; cards++) {
      const card = cardAt(playbook, next)
      if (next === null || !card) break
      const at = next
      step++
      const arrival = kindOf(card).arrive(card, from.fields)
      if (arrival.say) effects.push({ do: 'say', key: `${step}-${at}`, card: at, text: arrival.say })
      switch (arrival.turn) {
        case 'await-answer':
          return [{ ...from, phase: 'asking', at, step }, effects]
        case 'await-handover':
          effects.push({ do: 'hand-over', card: at, step })
          return [{ ...from, phase: 'handing-over', at, step }, effects]
        case 'conclude':
          effects.push({ do: 'conclude', card: at, step })
          next = arrival.next
          break
        case 'go':
          next = arrival.next
      }
    }
    return [{ ...from, phase: 'ended', at: null, step }, effects]
  }

  function answer(playbook: PlaybookOf<Card>, state: PlaybookState, cardId: string, value: string | null): Step {
    const card = cardAt(playbook, state.at)
    if (state.phase !== 'asking' || state.at !== cardId || !card) return [state, []]
    const verdict = kindOf(card).answer?.(card, value)
    if (!verdict) return [state, []]
    if (!verdict.take) {
      // A new visit of the same card, so that the second retry message is another bubble than the first.
      const step = state.step + 1
      return [{ ...state, step }, [{ do: 'say', key: `${step}-${cardId}`, card: cardId, text: verdict.retry }]]
    }
    const { field } = verdict
    const fields = field ? new Map(state.fields).set(field.key, field.value) : state.fields
    return go(playbook, { ...state, fields }, verdict.next, [{ do: 'take', card: cardId, shown: verdict.shown }])
  }

  function handover(playbook: PlaybookOf<Card>, state: PlaybookState, cardId: string, waiting: boolean): Step {
    const card = cardAt(playbook, state.at)
    const awaited = state.phase === 'handing-over' || (state.phase === 'waiting' && !waiting)
    if (!awaited || state.at !== cardId || !card) return [state, []]
    const went = kindOf(card).handover?.(card, waiting ? 'waiting' : 'expired')
    if (!went) return [state, []]
    const step = state.step + 1
    const said: Effect[] = [{ do: 'say', key: `${step}-${cardId}`, card: cardId, text: went.say }]
    return waiting ? [{ ...state, phase: 'waiting', step }, said] : go(playbook, { ...state, step }, went.next, said)
  }

  /** The site says who the visitor is: a card that asks just that has its answer (R19). */
  function identified(playbook: PlaybookOf<Card>, state: PlaybookState, known: Readonly<Record<string, string>>): Step {
    const next = { ...state, fields: new Map([...state.fields, ...Object.entries(known)]) }
    const card = cardAt(playbook, state.at)
    const arrival = state.phase === 'asking' && card ? kindOf(card).arrive(card, next.fields) : undefined
    return arrival?.turn === 'go' ? go(playbook, next, arrival.next, []) : [next, []]
  }

  return {
    step(playbook, state, { body }) {
      if (state.phase === 'closed') return [state, []]
      switch (body.kind) {
        case 'start':
          return state.phase === 'new' ? go(playbook, state, playbook.start, []) : [state, []]
        case 'answer':
          return answer(playbook, state, body.card, body.value)
        case 'identified':
          return identified(playbook, state, body.fields)
        case 'waiting':
          return handover(playbook, state, body.card, true)
        case 'expired':
        case 'unreached':
          return handover(playbook, state, body.card, false)
        case 'assign':
          return [{ ...state, phase: 'live' }, []]
        case 'close':
          return [{ ...state, phase: 'closed' }, []]
        default:
          return [state, []]
      }
    },
  }
}
