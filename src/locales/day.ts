const DAY_MS = 86_400_000

/**
 * The day of `at` as one says it at `now`, both Unix ms, in the reader's time zone: "Today", "Yesterday", the weekday within a week, then
 * the date, with its year when that is another. A locale that the browser does not know reads as the browser's own.
 */
export function dayName(at: number, now: number, locale: string): string {
  const days = Math.round((midnight(at) - midnight(now)) / DAY_MS)
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric'
  const say = (language?: string): string => {
    const name =
      days === 0 || days === -1
        ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
        : new Date(at).toLocaleDateString(
            language,
            days < 0 && days > -7 ? { weekday: 'long' } : { day: 'numeric', month: 'long', year },
          )
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  }
  try {
    return say(locale)
  } catch {
    // A RangeError for a malformed tag: `bad-option` was already told where the tag was given.
    return say()
  }
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0)
