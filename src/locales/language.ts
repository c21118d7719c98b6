/**
 * The language of a BCP 47 locale, in two small letters; `pt_BR`, as some pages write it, counts too. The launcher asks for it: a pattern
 * that takes letters of either size is one that a browser compiles twice as long.
 */
export const languageOf = (locale: string): string | undefined => /^[a-z]{2}(?![a-z])/.exec(locale.toLowerCase())?.[0]
