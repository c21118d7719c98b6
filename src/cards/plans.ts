import type { Plans } from '../playbook/index.ts'
import { capturePlan } from './capture.ts'
import { choicesPlan } from './choices.ts'
import { conditionPlan } from './condition.ts'
import { consentPlan } from './consent.ts'
import { formPlan } from './form.ts'
import { jumpPlan } from './jump.ts'
import type { Card } from './kinds.ts'
import { linkPlan } from './link.ts'
import { liveChatPlan } from './live-chat.ts'
import { meetingPlan } from './meeting.ts'
import { messagePlan } from './message.ts'
import { outcomePlan } from './outcome.ts'
import { pausePlan } from './pause.ts'
import { questionPlan } from './question.ts'
import { ratingPlan } from './rating.ts'
import { uploadPlan } from './upload.ts'

/** Every kind's plan, by the kind's name. */
export const plans = {
  message: messagePlan,
  question: questionPlan,
  choices: choicesPlan,
  capture: capturePlan,
  form: formPlan,
  consent: consentPlan,
  rating: ratingPlan,
  upload: uploadPlan,
  link: linkPlan,
  meeting: meetingPlan,
  condition: conditionPlan,
  jump: jumpPlan,
  pause: pausePlan,
  'live-chat': liveChatPlan,
  outcome: outcomePlan,
} satisfies Plans<Card>
