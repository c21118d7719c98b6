import { languageOf } from './language.ts'

/**
 * The launcher's name in every language that the chat speaks. These few are in the first request, before anything is loaded, so each
 * weighs; and it tells by them what is spoken.
 */
const names: Readonly<Record<string, string>> = {
  ar: 'المحادثة',
  de: 'Chat',
  en: 'Open chat',
  es: 'Chat',
  fr: 'Chat',
  he: 'צ׳אט',
  it: 'Chat',
  iw: 'צ׳אט',
  ja: 'チャット',
  nl: 'Chat',
  pl: 'Czat',
  pt: 'Chat',
  sv: 'Chatt',
  tr: 'Sohbet',
  zh: '聊天',
}

/** The launcher's name in a BCP 47 locale whose language the chat speaks; `undefined` for any other. */
export const nameIn = (locale: string): string | undefined => names[languageOf(locale) as string]

/**
 * What the launcher says in a BCP 47 locale: its name, and when the rest could not be fetched. A whole sentence for that in each
 * language would be a tenth of the launcher, so but for English it is the name and a word that is read everywhere.
 */
export function wordsOfLauncher(locale: string): readonly [open: string, failed: string] {
  const name = nameIn(locale) ?? 'Open chat'
  return [name, name === 'Open chat' ? 'The chat did not load. Try again' : `${name}: offline`]
}
