import { nameIn } from '../../locales/launcher-words.ts'
import type { ChatSettings } from './options.ts'

/**
 * The BCP 47 locale that the chat is in: the first that it speaks of the owner's, the page's and the visitor's own, or English. Owners who
 * bring words of their own vouch for their language, whichever it is. A page's `pt_BR` is `pt-BR`.
 */
export const localeOf = ({ locale = '', words }: ChatSettings): string =>
  (
    (words && locale) ||
    [locale, document.documentElement.lang].find(nameIn) ||
    // Asked last, as asking takes time.
    navigator.languages.find(nameIn) ||
    'en'
  ).replace('_', '-')
