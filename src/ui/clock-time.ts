const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * Where the clock reads 2:03 PM, 9:05 or, in the third, 09:05. The first use of `Intl.DateTimeFormat` in a page takes as long as everything
 * else until the window is there, so it is left to the other locales.
 */
const PLAIN = /^(?:(en(?:-us)?)|(es|he|ja)|en-gb|(?:de|fr|it|nl|pl|pt|sv|tr|zh)(?:-(?:br|cn|de|fr|it|nl|pl|pt|se|tr))?)$/i

/** Hour and minute as `locale` writes them. A locale that the browser does not know reads as the browser's own. */
export function clockTime(at: number, locale: string): string {
  const plain = PLAIN.exec(locale)
  if (!plain) return formatted(at, locale)
  const [, isTwelve, isShort] = plain
  const time = new Date(at)
  const hours = time.getHours()
  const minutes = `${time.getMinutes()}`.padStart(2, '0')
  if (isTwelve) return `${hours % 12 || 12}:${minutes} ${hours < 12 ? 'AM' : 'PM'}`
  return `${`${hours}`.padStart(isShort ? 1 : 2, '0')}:${minutes}`
}

function formatted(at: number, locale: string): string {
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
