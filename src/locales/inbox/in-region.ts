/**
 * A locale as the first of these has it that is of the same language and script: whoever reads English in Britain counts hours to 24.
 * The figures stay those of `locale`, in which the words beside them are written. Browsers name what is no locale (`en-US@posix`).
 */
export function inRegion(locale: string, asked: readonly string[]): string {
  const ours = new Intl.Locale(locale)
  const theirs = asked.flatMap(readLocale).find((one) => written(one) === written(ours))
  if (!theirs) return locale
  const { numberingSystem } = ours
  return new Intl.Locale(theirs.baseName, numberingSystem === undefined ? {} : { numberingSystem }).toString()
}

const written = (locale: Intl.Locale): string => {
  const { language, script } = locale.maximize()
  return `${language} ${script}`
}

function readLocale(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)]
  } catch {
    // A RangeError: it is no locale, and the next one counts.
    return []
  }
}
