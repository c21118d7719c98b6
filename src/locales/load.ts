import { en } from './en.ts'
import type { Words } from './words.ts'

/** Every locale but English, by language; each is a chunk of its own. */
const locales: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('./ar.ts').then(({ ar }) => ar),
  sv: () => import('./sv.ts').then(({ sv }) => sv),
}

/**
 * The widget's words in a BCP 47 locale. A language that is not there, or cannot be fetched, is English: the chat matters more than
 * its tongue. Never rejects.
 */
export async function loadWords(locale: string): Promise<Words> {
  const language = locale.toLowerCase().split('-')[0] ?? ''
  if (!Object.hasOwn(locales, language)) return en
  try {
    return (await locales[language]?.()) ?? en
  } catch {
    // No code: the visitor is served, in English.
    return en
  }
}
