import { nameIn } from '../locales/launcher-words.ts'
import type { ChatSettings } from './options.ts'

/**
 * The BCP 47 locale that the chat is in: the owner's, or the first that it speaks of the page's and the visitor's own, or English. What
 * the owner says is taken at their word here; `settledLocale`, which is loaded later, knows better.
 */
export const localeOf = ({ locale }: ChatSettings): string =>
  locale || [document.documentElement.lang, ...navigator.languages].find(nameIn) || 'en'
