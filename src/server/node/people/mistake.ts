import type { Why } from '../../../locales/inbox/en/why.ts'
import { FrontdeskError } from '../../../protocol/index.ts'

/** What a person has written cannot be. The message is for whoever works at a terminal; pages say what `why` names, in their language. */
export const mistake = (option: string, why: Why, message: string): FrontdeskError<'bad-option'> =>
  new FrontdeskError('bad-option', message, { option, why })
