const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** How large something is, in a reader's own way of saying so: "1.2 MB". */
export function bytesText(bytes: number, locale: string): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const amount = bytes / 1_000 ** step
  const digits = amount < 10 && step > 0 ? 1 : 0
  return formatIn(locale, {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(amount)
}

function formatIn(locale: string | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options)
  } catch {
    // RangeError: some systems call their language "en-US@posix"; the browser's own way it is.
    return formatIn(undefined, options)
  }
}
