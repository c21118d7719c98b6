import type { Body } from '../protocol/index.ts'
import type { Arrival, CardKind, Next, Verdict } from './kind.ts'
import type { Known } from './known.ts'
import type { Phase } from './state.ts'

/**
 * What comes of a card, at its arrival or by an input: what it says, `further` when it has said something before, and how it goes on. The
 * beginning of a wait is a turn of its own.
 */
export type Turn = (Arrival | { turn: 'await-agent'; say: string }) & {
  further?: boolean
  taken?: Extract<Verdict, { take: true }>
}

/** What the playbook is doing after a turn that stays. */
export const PHASES = {
  'await-answer': 'asking',
  'await-facts': 'observing',
  'await-handover': 'handing-over',
  'await-agent': 'waiting',
} as const satisfies Record<string, Phase>

/** Where a turn leads; `undefined` for one that stays and awaits something. */
export const wayOf = (turn: Turn): Next | undefined => ('next' in turn ? turn.next : undefined)

/** What comes of `input` at `card`; nothing of what is not awaited there. */
export function turnOf<Card extends { kind: string }>(
  kind: CardKind<Card>,
  card: Card,
  phase: Phase,
  input: Body,
  known: Known,
): Turn | undefined {
  switch (input.kind) {
    case 'answer': {
      const verdict = kind.answer?.(card, input.value, known)
      if (!verdict) return
      return verdict.take
        ? { turn: 'go', next: verdict.next, taken: verdict }
        : { turn: 'await-answer', say: verdict.retry, further: true }
    }
    case 'observed': {
      const arrival = phase === 'observing' ? kind.arrive(card, { ...known, now: input.facts }) : undefined
      return arrival?.turn === 'go' ? arrival : undefined
    }
    case 'waiting': {
      const went = phase === 'handing-over' ? kind.handover?.(card, 'waiting') : undefined
      return went && { turn: 'await-agent', say: went.say, further: true }
    }
    case 'expired':
    case 'unreached': {
      const went = phase === 'handing-over' || phase === 'waiting' ? kind.handover?.(card, 'expired') : undefined
      return went && { turn: 'go', ...went, further: true }
    }
  }
}
