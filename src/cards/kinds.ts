import { createMachine, type Kinds, type Means } from '../playbook/index.ts'
import { type CaptureCard, capture } from './capture.ts'
import type { ChoicesCard } from './choices.ts'
import type { ConditionCard } from './condition.ts'
import type { ConsentCard } from './consent.ts'
import type { FormCard } from './form.ts'
import type { JumpCard } from './jump.ts'
import type { LinkCard } from './link.ts'
import { type LiveChatCard, liveChat } from './live-chat.ts'
import type { MeetingCard } from './meeting.ts'
import { type MessageCard, message } from './message.ts'
import { type OutcomeCard, outcome } from './outcome.ts'
import type { PauseCard } from './pause.ts'
import type { createPauses } from './pauses.ts'
import { type QuestionCard, question } from './question.ts'
import type { RatingCard } from './rating.ts'
import type { UploadCard } from './upload.ts'

/** Those that nearly every playbook has. */
const first = { message, question, capture, 'live-chat': liveChat, outcome }
type FirstCard = MessageCard | QuestionCard | CaptureCard | LiveChatCard | OutcomeCard
type RestCard =
  | ChoicesCard
  | ConditionCard
  | ConsentCard
  | FormCard
  | JumpCard
  | LinkCard
  | MeetingCard
  | PauseCard
  | RatingCard
  | UploadCard

export type Card = FirstCard | RestCard
/** A card that awaits an answer. */
export type AwaitingCard = Exclude<Card, { kind: 'message' | 'live-chat' | 'outcome' | 'condition' | 'jump' | 'pause' }>

/** What a window needs that shows such a playbook. */
interface WindowMeans {
  createPauses?: typeof createPauses
}

/** The other kinds, and what else a playbook with them needs. The compiler names the kind that is missing. */
export interface Rest {
  kinds: Kinds<RestCard>
  means: Means & WindowMeans
}

/** Every kind that is at hand, by name. */
export const kinds: Partial<Kinds<Card>> & Kinds<FirstCard> = { ...first }
/** What else playbooks need, as far as it is at hand. */
export const means: Means & WindowMeans = {}

/** The machine that runs playbooks of these cards; those that need the rest, from when it is provided. */
export const machine = createMachine<Card>(kinds, means)

/** Give what `prepare` would fetch, or other means: for whoever comes with it. */
export function provide(rest: Partial<Rest>): void {
  Object.assign(kinds, rest.kinds)
  Object.assign(means, rest.means)
}

/** Whether the machine can run these cards now. */
export const isPrepared = (cards: Readonly<Record<string, Card>>): boolean =>
  means.fill !== undefined || !(Object.values(cards).some(({ kind }) => !(kind in kinds)) || JSON.stringify(cards).includes('{{'))

/** Fetch what these cards need. Rejects where it cannot be fetched; may be called again. */
export async function prepare(cards: Readonly<Record<string, Card>>): Promise<void> {
  if (isPrepared(cards)) return
  const { rest } = await import('./rest.ts')
  // Whoever was quicker may have brought more.
  if (!isPrepared(cards)) provide(rest)
}
