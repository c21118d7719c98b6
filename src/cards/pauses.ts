import { type PlaybookState, sayingKey } from '../playbook/state.ts'
import type { Clock } from '../time/clock.ts'
import type { PauseCard } from './pause.ts'

/** A playbook's cards, of which pauses alone matter here. */
type Cards = Readonly<Record<string, PauseCard | { kind: string }>>

/** A conversation as it reads, as far as pauses ask. */
interface Whole {
  readonly items: readonly { key: string; kind: string }[]
  readonly state: PlaybookState
  /** The bot seems to write, and what it says next is not among the items yet. */
  readonly isPausing?: boolean
}

/** Keeps back what the bot says after a `pause` card until that is over: a matter of one window, of which the log knows nothing. */
export interface Pauses {
  /** What is to be shown now of `whole`, in a playbook of these cards. Another `conversation` than before has pauses of its own. */
  shown<Talk extends Whole>(whole: Talk, cards: Cards | undefined, conversation: string | null): Talk
  destroy(): void
}

/**
 * @param resumed the conversation of an earlier page, if there is one: what it holds when it is first read is not waited for once more.
 * @param onOver called when there is more to be shown.
 */
export function createPauses(clock: Clock, resumed: string | null, onOver: () => void): Pauses {
  let present = resumed
  /** Pauses up to this step are not waited for, or no more; beyond every step until it is known what an earlier page has shown. */
  let past = resumed === null ? 0 : Number.POSITIVE_INFINITY
  let running: number | undefined
  let callOff = (): void => {}

  function wait(step: number | undefined, ms = 0): void {
    if (running === step) return
    callOff()
    running = step
    if (step === undefined) return
    callOff = clock.after(ms, () => {
      past = step
      onOver()
    })
  }

  return {
    shown(whole, cards = {}, conversation) {
      const { items, state } = whole
      if (conversation !== present) past = 0
      present = conversation
      if (state.visits) past = Math.min(past, state.steps)
      const [pause, kept] = nextPause(state, cards, past)
      const from = items.findIndex(({ key }) => kept.includes(key))
      // Whoever speaks meanwhile is not kept waiting, and what stands above their words is not told after them.
      if (/live|closed/.test(state.phase) || (from >= 0 && items.slice(from).some(({ kind }) => kind === 'visitor')))
        past = state.steps
      if (!pause || pause.step <= past) {
        wait(undefined)
        return whole
      }
      wait(pause.step, pause.ms)
      // What is asked after it is not asked yet.
      const phase = state.phase === 'asking' ? 'observing' : state.phase
      return { ...whole, items: from < 0 ? items : items.slice(0, from), state: { ...state, phase }, isPausing: true }
    },
    destroy: () => callOff(),
  }
}

/** The first pause after the step `past` since the visitor's last answer, and the keys of all that was said after it. */
function nextPause({ visits }: PlaybookState, cards: Cards, past: number) {
  const said: string[] = []
  let pause: { step: number; ms: number } | undefined
  let count = 0
  for (let passed = visits; passed && passed.input?.kind !== 'answer'; passed = passed.before) {
    const card = cards[passed.card]
    if (card?.kind === 'pause' && passed.step > past) {
      pause = { step: passed.step, ms: (card as PauseCard).ms }
      count = said.length
    }
    said.push(sayingKey(passed))
  }
  return [pause, said.slice(0, count)] as const
}
