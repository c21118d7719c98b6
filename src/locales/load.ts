import { enFirst } from './en-first.ts'
import { languageOf } from './language.ts'
import type { WordOverrides, withOverrides } from './overrides.ts'
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
 * The widget's first words in a BCP 47 locale, of which `complete` makes all, with an owner's own in the place of ours. A language that is not there, or cannot be fetched,
 * is English: the chat matters more than its tongue. Never rejects; overrides that do not fit are passed over (`wrongWords` names them).
 */
export async function loadWords(locale: string, overrides?: WordOverrides): Promise<FirstWords> {
  const [words, own] = await Promise.all([wordsIn(languageOf(locale) ?? 'en'), overrides && loadOverriding()])
  return overrides && own ? own(words, overrides) : words
}

async function loadOverriding(): Promise<typeof withOverrides | undefined> {
  try {
    const { withOverrides } = await import('./overrides.ts')
    return withOverrides
  } catch {
    // No code: the visitor is served, in our words.
    return undefined
  }
}

async function wordsIn(language: string): Promise<FirstWords> {
  try {
    return (await locales[language]?.())?.words ?? enFirst
  } catch {
    // No code: the visitor is served, in English.
    return enFirst
  }
}
