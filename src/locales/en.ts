import { enFiles } from './en-files.ts'
import { enLater } from './en-later.ts'
import type { Words } from './words.ts'

/** Every word. */
export const en = { ...enLater, ...enFiles } satisfies Words
