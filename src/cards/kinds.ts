import { createMachine, type Kinds } from '../playbook/index.ts'
import { type CaptureCard, capture } from './capture.ts'
import { type LiveChatCard, liveChat } from './live-chat.ts'
import { type MessageCard, message } from './message.ts'
import { type OutcomeCard, outcome } from './outcome.ts'
import { type QuestionCard, question } from './question.ts'

export type Card = MessageCard | QuestionCard | CaptureCard | LiveChatCard | OutcomeCard

/** Every kind of card, by name. The compiler names the one that is missing. */
export const kinds = { message, question, capture, 'live-chat': liveChat, outcome } satisfies Kinds<Card>

/** The machine that runs playbooks of these cards. */
export const machine = createMachine<Card>(kinds)
