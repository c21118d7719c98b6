/** The views of the cards that many playbooks have, beside questions and captures, with their style. */

import { ChoicesView, PicturesView } from './choices.tsx'
import { ConsentView } from './consent.tsx'
import { FormView } from './form.tsx'
import { LinkView } from './link.tsx'
import { RatingView } from './rating.tsx'

export { default as style } from './common.css?inline'

export const views = {
  question: PicturesView,
  choices: ChoicesView,
  form: FormView,
  consent: ConsentView,
  rating: RatingView,
  link: LinkView,
}
