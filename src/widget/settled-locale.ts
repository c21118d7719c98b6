import { nameIn } from '../locales/launcher-words.ts'
import { localeOf } from './locale-of.ts'
import type { ChatSettings } from './options.ts'

/**
 * The BCP 47 locale that the chat is really in. An owner's counts where the chat speaks it, or where they bring words of their own, and
 * vouch for the language; a page's `pt_BR` is `pt-BR`.
 */
export function settledLocale(settings: ChatSettings): string {
  const { locale, words } = settings
  const isOurs = locale && (words || nameIn(locale))
  return localeOf(isOurs ? settings : { ...settings, locale: undefined }).replace('_', '-')
}
