import { enLater } from './en-later.ts'
import type { FirstWords, Words } from './words.ts'

/** All words of which the first are at hand. Another language than English has come whole, and so have an owner's own. */
export const complete = (words: FirstWords): Words => ({ ...enLater, ...words })
