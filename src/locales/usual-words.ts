import { languageOf } from './language.ts'

const words: Readonly<Record<string, (time: string) => string>> = {
  ar: (time) => `عادةً ما يحضر أحد الزملاء خلال ${time}`,
  de: (time) => `Meist ist innerhalb von ${time} jemand da`,
  en: (time) => `Usually somebody is here within ${time}`,
  es: (time) => `Por lo general, alguien atiende en ${time}`,
  fr: (time) => `En général, quelqu’un est là en ${time}`,
  he: (time) => `בדרך כלל מישהו מגיע תוך ${time}`,
  it: (time) => `Di solito qualcuno arriva entro ${time}`,
  ja: (time) => `通常は${time}以内に担当者が参ります`,
  nl: (time) => `Meestal is er binnen ${time} iemand`,
  pl: (time) => `Zwykle ktoś pojawia się w ciągu ${time}`,
  pt: (time) => `Normalmente, alguém atende em ${time}`,
  sv: (time) => `Oftast är någon här inom ${time}`,
  tr: (time) => `Genellikle ${time} içinde biri gelir`,
  zh: (time) => `通常${time}内会有人接待`,
}

/** How soon somebody usually comes, in whole minutes: the browser's own short form of them, which has no cases that a sentence could get wrong. */
export function wordsForUsual(minutes: number, locale: string): string {
  const language = languageOf(locale) ?? 'en'
  const say = words[language]
  if (!say) return wordsForUsual(minutes, 'en')
  return say(new Intl.NumberFormat(language, { style: 'unit', unit: 'minute' }).format(minutes))
}
