import * as v from 'valibot'
import { type CardKind, type CardPlan, faultAt } from '../playbook/index.ts'
import { Markdown, NextCard } from './text.ts'

export const LiveChatCard = v.pipe(
  v.strictObject({
    kind: v.literal('live-chat'),
    onlineMessage: v.pipe(Markdown, v.description('Said when an agent is online and the visitor begins to wait.')),
    waitMs: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(5_000),
      v.maxValue(3_600_000),
      v.description('The wait time: how long an agent has to take the conversation, in milliseconds.'),
    ),
    offlineMessage: v.pipe(Markdown, v.description('Said when nobody is online, or nobody came in time.')),
    offline: v.pipe(
      NextCard,
      v.description(
        'The first card of the offline branch (R10). There must be one; only in an included playbook null is the way back.',
      ),
    ),
  }),
  v.description('An agent may take over here (R9 to R14): three settings, and the offline branch below.'),
)
export type LiveChatCard = v.InferOutput<typeof LiveChatCard>

/** An agent may take over here (R9 to R14): three settings, and the offline branch below. */
export const liveChat: CardKind<LiveChatCard> = {
  kind: 'live-chat',
  arrive: () => ({ turn: 'await-handover' }),
  handover: ({ onlineMessage, offlineMessage, offline }, step) => ({
    say: step === 'waiting' ? onlineMessage : offlineMessage,
    next: offline,
  }),
}

export const liveChatPlan: CardPlan<LiveChatCard> = {
  exits: ({ offline }) => [{ path: 'offline', next: offline, label: 'nobody comes' }],
  faults: ({ offline }) => (offline === null ? [faultAt('offline', 'no-offline-branch', {})] : []),
  fallback: ({ onlineMessage }) => onlineMessage,
}
