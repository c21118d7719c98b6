import { fill } from '../playbook/fill.ts'
import { choices } from './choices.ts'
import { condition } from './condition.ts'
import { consent } from './consent.ts'
import { form } from './form.ts'
import { jump } from './jump.ts'
import { link } from './link.ts'
import { meeting } from './meeting.ts'
import { pause } from './pause.ts'
import { createPauses } from './pauses.ts'
import { rating } from './rating.ts'
import { upload } from './upload.ts'

/** What not every playbook needs: a chunk of its own, fetched for those that do. */
export const rest = {
  kinds: { choices, condition, consent, form, jump, link, meeting, pause, rating, upload },
  means: { fill, createPauses },
}
