import { languageOf } from './language.ts'

const words: Readonly<Record<string, string>> = {
  ar: 'إغلاق',
  de: 'Schließen',
  en: 'Close',
  es: 'Cerrar',
  fr: 'Fermer',
  he: 'סגירה',
  it: 'Chiudi',
  ja: '閉じる',
  nl: 'Sluiten',
  pl: 'Zamknij',
  pt: 'Fechar',
  sv: 'Stäng',
  tr: 'Kapat',
  zh: '关闭',
}

/** The name of the cross on a greeting, which is there before the words of its language are. */
export const wordForDismiss = (locale: string): string => words[languageOf(locale) ?? 'en'] ?? 'Close'
