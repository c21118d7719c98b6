const formats = new Map<string, Intl.DateTimeFormat>()

/** Hour and minute as `locale` writes them. A locale that the browser does not know reads as the browser's own. */
export function clockTime(at: number, locale: string): string {
  let format = formats.get(locale)
  if (!format) {
    try {
      format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
    } catch {
      // A RangeError for a malformed tag: `bad-option` was already told where the tag was given.
      format = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' })
    }
    formats.set(locale, format)
  }
  return format.format(at)
}
