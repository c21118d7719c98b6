const formats = new Map<string, Intl.DateTimeFormat>()

/** Hour and minute as `locale` writes them. A locale that the browser does not know reads as the browser's own. */
export function clockTime(at: number, locale: string): string {
  const format = formats.get(locale) ?? formatOf(locale)
  formats.set(locale, format)
  return format.format(at)
}

function formatOf(locale: string | undefined): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  } catch {
    // A RangeError for a malformed tag: `bad-option` was already told where the tag was given.
    return formatOf(undefined)
  }
}
