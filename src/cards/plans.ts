import type { Plans } from '../playbook/index.ts'
import { capturePlan } from './capture.ts'
import type { Card } from './kinds.ts'
import { liveChatPlan } from './live-chat.ts'
import { messagePlan } from './message.ts'
import { outcomePlan } from './outcome.ts'
import { questionPlan } from './question.ts'

/** Every kind's plan, by the kind's name. */
export const plans = {
  message: messagePlan,
  question: questionPlan,
  capture: capturePlan,
  'live-chat': liveChatPlan,
  outcome: outcomePlan,
} satisfies Plans<Card>
