import { enFirst } from './en-first.ts'
import { languageOf } from './language.ts'
import type { FirstWords, Words } from './words.ts'

/** Every locale but English, by language; each is a chunk of its own. */
const locales: Readonly<Record<string, () => Promise<{ words: Words }>>> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  it: () => import('./it.ts'),
  iw: () => import('./he.ts'), // as older systems call it
  ja: () => import('./ja.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  pt: () => import('./pt.ts'),
  sv: () => import('./sv.ts'),
  tr: () => import('./tr.ts'),
  zh: () => import('./zh.ts'),
}

/**
 * The widget's first words in a BCP 47 locale, of which `complete` makes all. A language that is not there, or cannot be fetched, is
 * English: the chat matters more than its tongue. Never rejects.
 */
export async function loadWords(locale: string): Promise<FirstWords> {
  try {
    return (await locales[languageOf(locale) ?? 'en']?.())?.words ?? enFirst
  } catch {
    // No code: the visitor is served, in English.
    return enFirst
  }
}
