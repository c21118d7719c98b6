import { SPOKEN } from '../locales/spoken.ts'
import type { ChatSettings } from './options.ts'

/**
 * The BCP 47 locale that the chat is in: the first that it speaks of the owner's, the page's and the visitor's own; English if it speaks
 * none. An owner who brings words as well vouches for their language.
 */
export function localeOf({ locale, words }: ChatSettings): string {
  const wished = [locale, document.documentElement.lang, ...navigator.languages]
  return (words && locale) || wished.find((one) => one && SPOKEN.test(one))?.replace('_', '-') || 'en'
}
