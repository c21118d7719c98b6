/** The language of a BCP 47 locale, in two small letters; `pt_BR`, as some pages write it, counts too. */
export const languageOf = (locale: string): string | undefined => /^[a-z]{2}(?![a-z])/i.exec(locale)?.[0].toLowerCase()
