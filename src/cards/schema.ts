import * as v from 'valibot'
import { Id } from '../protocol/index.ts'
import { CaptureCard } from './capture.ts'
import { ChoicesCard } from './choices.ts'
import { ConditionCard } from './condition.ts'
import { ConsentCard } from './consent.ts'
import { FormCard } from './form.ts'
import { JumpCard } from './jump.ts'
import { LinkCard } from './link.ts'
import { LiveChatCard } from './live-chat.ts'
import { MeetingCard } from './meeting.ts'
import { MessageCard } from './message.ts'
import { OutcomeCard } from './outcome.ts'
import { PauseCard } from './pause.ts'
import { QuestionCard } from './question.ts'
import { RatingCard } from './rating.ts'
import { UploadCard } from './upload.ts'

/** A playbook's cards, by id. */
export const Cards = v.record(
  Id,
  v.variant('kind', [
    MessageCard,
    QuestionCard,
    ChoicesCard,
    CaptureCard,
    FormCard,
    ConsentCard,
    RatingCard,
    UploadCard,
    LinkCard,
    MeetingCard,
    ConditionCard,
    JumpCard,
    PauseCard,
    LiveChatCard,
    OutcomeCard,
  ]),
)
