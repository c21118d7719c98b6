import { enEmoji } from './en-emoji.ts'
import { enFiles } from './en-files.ts'
import { enLater } from './en-later.ts'
import { enMail } from './en-mail.ts'
import type { Words } from './words.ts'

/** Every word. */
export const en = { ...enLater, ...enFiles, ...enMail, ...enEmoji } satisfies Words
