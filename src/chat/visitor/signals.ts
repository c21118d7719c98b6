import type { Command, Start } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { createReceipts } from '../receipts.ts'
import { createTypingSignal } from '../typing.ts'
import { createMailing } from './mailing.ts'
import { createWhereabouts } from './whereabouts.ts'

export interface SignalsOptions {
  clock: Clock
  page: () => Start['page']
  /** The one that goes on; `null` before there is one. */
  conversation: () => string | null
  /** `false`: there is no line. */
  send: (command: Command) => boolean
}

/** What a visitor's client tells, or asks, of its conversation and nobody writes into the log. */
export function createSignals({ clock, page, conversation, send }: SignalsOptions) {
  function about(make: (conversation: string) => Command): boolean {
    const it = conversation()
    return it !== null && send(make(it))
  }

  return {
    receipts: createReceipts((seq) => about((conversation) => ({ type: 'read', conversation, seq }))),
    whereabouts: createWhereabouts({
      clock,
      page,
      send: (now) => about((conversation) => ({ type: 'page', conversation, ...now })),
    }),
    typing: createTypingSignal(clock, () => about((conversation) => ({ type: 'typing', conversation, on: true }))),
    mailing: createMailing({ clock, conversation, send }),
  }
}
