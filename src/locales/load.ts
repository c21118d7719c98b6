import { en } from './en.ts'
import { languageOf } from './language.ts'
import type { WordOverrides, withOverrides } from './overrides.ts'
import type { Words } from './words.ts'

const he = () => import('./he.ts').then(({ he }) => he)

/** Every locale but English, by language; each is a chunk of its own. */
const locales: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('./ar.ts').then(({ ar }) => ar),
  de: () => import('./de.ts').then(({ de }) => de),
  es: () => import('./es.ts').then(({ es }) => es),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  he,
  it: () => import('./it.ts').then(({ it }) => it),
  iw: he, // as older systems call it
  ja: () => import('./ja.ts').then(({ ja }) => ja),
  nl: () => import('./nl.ts').then(({ nl }) => nl),
  pl: () => import('./pl.ts').then(({ pl }) => pl),
  pt: () => import('./pt.ts').then(({ pt }) => pt),
  sv: () => import('./sv.ts').then(({ sv }) => sv),
  tr: () => import('./tr.ts').then(({ tr }) => tr),
  zh: () => import('./zh.ts').then(({ zh }) => zh),
}

/**
 * The widget's words in a BCP 47 locale, with an owner's own in the place of ours. A language that is not there, or cannot be fetched,
 * is English: the chat matters more than its tongue. Never rejects; overrides that do not fit are passed over (`wrongWords` names them).
 */
export async function loadWords(locale: string, overrides?: WordOverrides): Promise<Words> {
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

async function wordsIn(language: string): Promise<Words> {
  try {
    return (await locales[language]?.()) ?? en
  } catch {
    // No code: the visitor is served, in English.
    return en
  }
}
