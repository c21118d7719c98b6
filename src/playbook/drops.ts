import type { Author, Drop, DroppedCard } from '../protocol/index.ts'
import type { Input } from './kind.ts'
import type { Effect, Machine, Step } from './machine.ts'
import type { PlaybookOf } from './playbook.ts'
import { type PlaybookState, visitKey, visitsOf } from './state.ts'

/**
 * The machine for conversations in which agents drop cards and hand back to the playbook. To whoever answers it a dropped card is a card of the playbook, from another
 * source: it is come to beside the way, awaits an answer while the agent stays (`live`), and leads nowhere. `cardOf` makes a card of what was dropped.
 */
export function takingDrops<Card extends { kind: string }>(
  plain: Machine<Card>,
  cardOf: (dropped: DroppedCard) => Card,
): Machine<Card> {
  /** The playbook with the dropped cards among its own. */
  function whole(playbook: PlaybookOf<Card>, { dropped }: PlaybookState): PlaybookOf<Card> {
    if (!dropped) return playbook
    const others = [...dropped].map(([id, { as }]) => [id, cardOf(as)] as const)
    return { ...playbook, cards: { ...playbook.cards, ...Object.fromEntries(others) } }
  }

  /** Come to a card beside the way; the agent is still there behind one that they have dropped. */
  function comeTo(playbook: PlaybookOf<Card>, state: PlaybookState, card: string): Step {
    const step = plain.come(whole(playbook, state), state, card, [])
    return state.dropped?.has(card) ? staying(step) : quiet(step)
  }

  function drop(playbook: PlaybookOf<Card>, state: PlaybookState, { card, as }: Drop, by: Author): Step {
    const dropped = new Map(state.dropped).set(card, { as, by })
    return comeTo(playbook, { ...state, dropped, beside: besideWith(state, card) }, card)
  }

  function answer(playbook: PlaybookOf<Card>, state: PlaybookState, input: Input): Step {
    const asking: PlaybookState = { ...state, phase: 'asking' }
    const step = plain.step(whole(playbook, state), asking, input)
    return step[0] === asking ? [state, []] : staying(step)
  }

  /**
   * A way that has been gone before goes on by what agents did where it rests: what they dropped there, and where they handed back. It may come there at once, when it
   * is gone anew, or by an answer that was still missing then.
   */
  function goOn(playbook: PlaybookOf<Card>, before: PlaybookState, step: Step): Step {
    let [state, effects] = step
    if (!state.beside || state.phase === 'live' || state.phase === 'closed') return step
    if (effects[0]?.do !== 'rewrite' && placeOf(state) === placeOf(before)) return step
    for (;;) {
      const cards = state.beside?.get(placeOf(state)) ?? []
      for (const card of cards) {
        const [next, more] = comeTo(playbook, { ...state, phase: 'live' }, card)
        state = next
        effects = [...effects, ...more]
      }
      if (cards.length === 0 || state.phase === 'live') return [state, effects]
    }
  }

  return {
    ...plain,
    step(playbook, state, input) {
      const { body, by } = input
      const isLive = state.phase === 'live'
      switch (body.kind) {
        case 'drop':
          return isLive ? drop(playbook, state, body, by) : [state, []]
        case 'unassign':
          // No server takes a card that there is not; a log that has one leads nowhere by it.
          if (!isLive || body.card === undefined || !Object.hasOwn(playbook.cards, body.card)) return [state, []]
          return comeTo(playbook, { ...state, beside: besideWith(state, body.card) }, body.card)
        case 'assign':
          // To another agent it goes with the card that is asked.
          return isLive ? [state, []] : plain.step(playbook, state, input)
        case 'answer':
        case 'language': {
          if (isLive && body.kind === 'answer') return body.replaces === undefined ? answer(playbook, state, input) : [state, []]
          return goOn(playbook, state, quiet(plain.step(whole(playbook, state), state, input)))
        }
        default:
          return goOn(playbook, state, plain.step(playbook, state, input))
      }
    },
    card: (playbook, state, id) => plain.card(whole(playbook, state), state, id),
  }
}

/** What an agent drops they say themselves. */
function quiet([state, effects]: Step): Step {
  const isOwn = (effect: Effect): boolean => effect.do === 'say' && state.dropped?.has(effect.card) === true
  return [state, effects.some(isOwn) ? effects.filter((effect) => !isOwn(effect)) : effects]
}

/** The agent is still there, whether the card awaits an answer or has one. */
function staying(step: Step): Step {
  const [state, effects] = quiet(step)
  return [{ ...state, phase: 'live', at: state.phase === 'asking' ? state.at : null }, effects]
}

function besideWith(state: PlaybookState, card: string): ReadonlyMap<string, readonly string[]> {
  const place = placeOf(state)
  return new Map(state.beside).set(place, [...(state.beside?.get(place) ?? []), card])
}

/** The latest visit of a card of the playbook's own: where the playbook rests while an agent is there. */
function placeOf(state: PlaybookState): string {
  const visits = visitsOf(state)
  const resting = visits.find(({ card }) => !state.dropped?.has(card))?.card ?? ''
  return visitKey(resting, visits.filter(({ card }) => card === resting).length)
}
