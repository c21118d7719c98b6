import type { InboxWords } from './en/index.ts'
import { inRegion } from './in-region.ts'
import type { Language } from './languages.ts'

/** Each is a chunk of its own. */
const languages: { readonly [Each in Language]: () => Promise<{ words: InboxWords }> } = {
  ar: () => import('./ar/index.ts'),
  de: () => import('./de/index.ts'),
  en: async () => ({ words: (await import('./en/index.ts')).inboxEn }),
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
  he: () => import('./he/index.ts'),
  it: () => import('./it/index.ts'),
  ja: () => import('./ja/index.ts'),
  nl: () => import('./nl/index.ts'),
  pl: () => import('./pl/index.ts'),
  pt: () => import('./pt/index.ts'),
  sv: () => import('./sv/index.ts'),
  tr: () => import('./tr/index.ts'),
  zh: () => import('./zh/index.ts'),
}

/**
 * The inbox's words, with dates and figures as the first of those locales has them that is of this language. Rejects where the chunk
 * cannot be fetched.
 *
 * @param locales as a browser lists them; what is no locale is passed over.
 */
export async function loadInbox(language: Language, locales: readonly string[] = []): Promise<InboxWords> {
  const { words } = await languages[language]()
  return { ...words, locale: inRegion(words.locale, locales) }
}
