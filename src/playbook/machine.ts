import type { Answer, Body, Identified, Language } from '../protocol/index.ts'
import type { CardKind, Input, Kinds, Next, Verdict } from './kind.ts'
import type { Known } from './known.ts'
import type { PlaybookOf } from './playbook.ts'
import { answerTo, newState, type PlaybookState, sayingKey, visit } from './state.ts'
import { PHASES, type Turn, turnOf, wayOf } from './turn.ts'

/** What the world has to do about a step. */
export type Effect =
  /** The bot says this. `key` is unique in the conversation and the same in every replay. */
  | { do: 'say'; key: string; card: string; text: string }
  /** The visitor's answer was taken; `shown` is how it reads as their own words, `files` what it is beside them. */
  | ({ do: 'take'; card: string; step: number } & Pick<Extract<Verdict, { take: true }>, 'shown' | 'files'>)
  /** Ask the server for an agent. */
  | { do: 'hand-over'; card: string; step: number }
  /** Write down how things stand. */
  | { do: 'observe'; card: string; step: number }
  /** The outcome card `card` was come to: the server creates what it says, once for each `step`. */
  | { do: 'conclude'; card: string; step: number }
  /**
   * An answer was taken back, the one of this `step`, or the language is another: the effects that follow are those of the whole way, and take the place of all
   * that were before.
   */
  | { do: 'rewrite'; step: number | undefined }

export type Step = readonly [state: PlaybookState, effects: readonly Effect[]]

/** The checker finds rings of cards that await nothing; this keeps one that slipped through from going round for ever. */
const MOST_CARDS_IN_ONE_STEP = 1_000

/** What else a set of cards may need; where it comes later than the machine, no playbook that needs it is run before. */
export interface Means {
  /** The card as it reads to this visitor: in their language where the playbook has it, its texts filled in from what is known. */
  fill?<Card extends { kind: string }>(card: Card, known: Known, playbook: PlaybookOf<Card>, id: string): Card
  /** Where to begin anew because of this: a `new` state; another one where there is nothing to be said anew; nothing, when it changes nothing. */
  anew?<Card extends { kind: string }>(
    kind: CardKind<Card> | undefined,
    card: Card | undefined,
    state: PlaybookState,
    body: Answer | Language,
  ): PlaybookState | undefined
}

/** How to run the playbooks of one set of card kinds. */
export interface Machine<Card extends { kind: string }> {
  /**
   * Take one step through a playbook.
   *
   * Pure: no clock, network or DOM, and no argument is changed. An input that the present state does not await (a second click, an
   * answer to an earlier card) is not an error: the very same `state` comes back, with no effects.
   */
  step(playbook: PlaybookOf<Card>, state: PlaybookState, input: Input): Step
  /** A card as it reads now, its texts filled in. */
  card(playbook: PlaybookOf<Card>, state: PlaybookState, id: string | null): Card | undefined
  /** Come to `target` from wherever the playbook stands, and go on from there; the effects are added to those given. */
  come(playbook: PlaybookOf<Card>, state: PlaybookState, target: Next, effects: Effect[]): Step
}

/** Make the machine for these kinds of card. */
export function createMachine<Card extends { kind: string }>(kinds: Partial<Kinds<Card>>, means: Means = {}): Machine<Card> {
  const kindOf = (card: Card): CardKind<Card> | undefined =>
    kinds[card.kind as Card['kind']] as unknown as CardKind<Card> | undefined

  function knownTo(state: PlaybookState): Known {
    const { fields, identity, start } = state
    return { fields, identity, start, answer: (key) => answerTo(state, key) }
  }

  function cardAt(playbook: PlaybookOf<Card>, id: string | null, known: Known): Card | undefined {
    const card = id !== null && Object.hasOwn(playbook.cards, id) ? playbook.cards[id] : undefined
    return card && means.fill ? means.fill(card, known, playbook, id as string) : card
  }

  /** What comes of an input at the card where the playbook stands. */
  function judge(playbook: PlaybookOf<Card>, state: PlaybookState, input: Body): Turn | undefined {
    if (!('card' in input) || input.card !== state.at) return
    const known = knownTo(state)
    const card = cardAt(playbook, state.at, known)
    const kind = card && kindOf(card)
    return kind && turnOf(kind, card, state.phase, input, known)
  }

  function arrive(playbook: PlaybookOf<Card>, state: PlaybookState): Turn | undefined {
    const known = knownTo(state)
    const card = cardAt(playbook, state.at, known)
    // What was answered here before was asked here, whatever has become known meanwhile.
    const wasAsked = state.visits?.input?.kind === 'answer'
    return card && kindOf(card)?.arrive(card, wasAsked ? { ...known, fields: new Map() } : known)
  }

  /** Come to `target`, and go on through all cards that await nothing, and those that were answered before. */
  function come(playbook: PlaybookOf<Card>, from: PlaybookState, target: Next, effects: Effect[]): Step {
    let state = from
    let next = target
    for (let cards = 0; next !== null && cards < MOST_CARDS_IN_ONE_STEP; cards++) {
      if (!Object.hasOwn(playbook.cards, next)) break
      state = visit(state, next)
      let turn = arrive(playbook, state)
      if (!turn) break
      state = settle(state, turn, effects)
      for (let way = wayOf(turn); way === undefined; way = wayOf(turn)) {
        const input = state.visits?.input
        turn = input && judge(playbook, state, input)
        if (!input || !turn) return [state, effects]
        state = settle(moved(state, input, turn), turn, effects)
        cards = 0
      }
      next = wayOf(turn) ?? null
    }
    return [{ ...state, phase: 'ended', at: null }, effects]
  }

  function step(playbook: PlaybookOf<Card>, state: PlaybookState, input: Body): Step {
    const turn = judge(playbook, state, input)
    if (!turn) return [state, []]
    const effects: Effect[] = []
    const next = settle(moved(state, input, turn), turn, effects)
    const way = wayOf(turn)
    return way === undefined ? [next, effects] : come(playbook, next, way, effects)
  }

  /** Another answer in the place of an earlier one, or another language: the way is gone anew from its beginning, with all other answers as they were. */
  function change(playbook: PlaybookOf<Card>, state: PlaybookState, body: Answer | Language): Step {
    const { card: id = null, replaces } = body as Partial<Answer>
    const card = cardAt(playbook, id, knownTo(state))
    const from = means.anew?.(card && kindOf(card), card, state, body)
    return from?.phase === 'new' ? come(playbook, from, playbook.start, [{ do: 'rewrite', step: replaces }]) : [from ?? state, []]
  }

  /** The site says who the visitor is: a card that asks just that has its answer (R19). */
  function identified(playbook: PlaybookOf<Card>, state: PlaybookState, identity: Identified['fields']): Step {
    const next = { ...state, identity, fields: new Map([...state.fields, ...Object.entries(identity)]) }
    const way = state.phase === 'asking' ? wayOf(arrive(playbook, next) ?? { turn: 'await-answer' }) : undefined
    return way === undefined ? [next, []] : come(playbook, next, way, [])
  }

  return {
    step(playbook, state, { body }) {
      if (state.phase === 'closed') return [state, []]
      switch (body.kind) {
        case 'start':
          return state.phase === 'new' ? come(playbook, { ...newState, start: body }, playbook.start, []) : [state, []]
        case 'answer':
          return body.replaces === undefined ? step(playbook, state, body) : change(playbook, state, body)
        case 'language':
          return change(playbook, state, body)
        case 'identified':
          return identified(playbook, state, body.fields)
        case 'assign':
          return [{ ...state, phase: 'live', at: null }, []]
        case 'close':
          return [{ ...state, phase: 'closed' }, []]
        default:
          return step(playbook, state, body)
      }
    },
    card: (playbook, state, id) => cardAt(playbook, id, knownTo(state)),
    come,
  }
}

/** Do what one turn says, at the card where the playbook stands. */
function settle(before: PlaybookState, turn: Turn, effects: Effect[]): PlaybookState {
  const card = before.at as string
  const { taken } = turn
  if (taken) effects.push({ do: 'take', card, step: before.step, shown: taken.shown, files: taken.files })
  // A new step of the same card, so that what it says second is another bubble than the first.
  const state = turn.further ? visit(before, card) : before
  const { step, visits } = state
  if (turn.say) effects.push({ do: 'say', key: sayingKey({ card, step }), card, text: turn.say })
  if (turn.turn === 'conclude') effects.push({ do: 'conclude', card, step })
  if (turn.turn === 'await-handover' && !visits?.input) effects.push({ do: 'hand-over', card, step })
  if (turn.turn === 'await-facts' && !visits?.input) effects.push({ do: 'observe', card, step })
  return turn.turn === 'go' || turn.turn === 'conclude' ? state : { ...state, phase: PHASES[turn.turn] }
}

/** The state with what moved it on written down at the present visit. */
function moved(state: PlaybookState, input: Body, { taken }: Turn): PlaybookState {
  const { at, identity } = state
  const given = taken && {
    key: taken.key ?? (at as string),
    value: (input as Answer).value,
    shown: taken.shown,
    fields: taken.fields,
  }
  const visits = state.visits && { ...state.visits, input, given }
  // What the site vouches for is believed before what is typed.
  const fields = taken?.fields ? new Map([...state.fields, ...Object.entries({ ...taken.fields, ...identity })]) : state.fields
  return { ...state, visits, fields }
}
