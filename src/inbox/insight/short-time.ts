const MINUTE = 60_000

/** A length of time in one unit, as the language writes it: `30 sec`, `5 min`, `2 hr`. */
export function shortTime(ms: number, locale: string): string {
  const [value, unit] =
    ms < MINUTE ? [ms / 1_000, 'second'] : ms < 60 * MINUTE ? [ms / MINUTE, 'minute'] : [ms / (60 * MINUTE), 'hour']
  const digits = value < 10 && unit !== 'second' ? 1 : 0
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value as number)
}
