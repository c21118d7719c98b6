import { languageOf } from '../language.ts'

/** Every language that the inbox speaks, as those who speak it call it. */
export const LANGUAGES = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  he: 'עברית',
  it: 'Italiano',
  ja: '日本語',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  sv: 'Svenska',
  tr: 'Türkçe',
  zh: '中文',
} as const

export type Language = keyof typeof LANGUAGES

export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text)

/** The first of these BCP 47 locales that the inbox speaks; English where it speaks none. What is no locale is passed over. */
export function spokenOf(locales: readonly string[]): Language {
  for (const locale of locales) {
    const language = languageOf(locale)?.replace('iw', 'he') ?? '' // as older systems call Hebrew
    if (isLanguage(language)) return language
  }
  return 'en'
}
