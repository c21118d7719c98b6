import { SPOKEN } from './spoken.ts'

/** Where it is not "Chat". These few are in the first request, before anything is loaded, so each weighs. */
const names: Readonly<Record<string, string>> = {
  ar: 'المحادثة',
  he: 'צ׳אט',
  ja: 'チャット',
  pl: 'Czat',
  sv: 'Chatt',
  tr: 'Sohbet',
  zh: '聊天',
}

/**
 * What the launcher says in a BCP 47 locale: its name, and when the rest could not be fetched. A whole sentence for that in each
 * language would be a tenth of the launcher, so but for English it is the name and a word that is read everywhere.
 */
export function wordsOfLauncher(locale: string): readonly [open: string, failed: string] {
  const language = SPOKEN.exec(locale)?.[0].toLowerCase() ?? 'en'
  if (language === 'en') return ['Open chat', 'The chat did not load. Try again']
  const name = names[language] ?? 'Chat'
  return [name, `${name}: offline`]
}
