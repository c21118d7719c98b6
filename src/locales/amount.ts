/** `1.250`, `1,250,000` and, as in India, `12,50,000`: one sign all the way, and three digits at the end. */
const PARTED = /^[1-9]\d{0,2}([.,])(?:\d{2,3}\1)*\d{3}$/

/**
 * An amount as the wire writes it (`1250.5`), from one that a reader of this language wrote: `1.250,5` in German, `1,250.5` in English, with or without spaces.
 * The language's own decimal sign stands before decimals; the other one, before just three digits, parts thousands. What is no amount comes back as it was.
 */
export function readAmount(typed: string, locale: string): string {
  const plain = western(typed, locale).replace(/[\s'’]/g, '')
  const sign = plain.match(/[.,](?=[^.,]*$)/)?.[0]
  if (sign === undefined) return /^\d*$/.test(plain) ? plain : typed
  if (PARTED.test(plain) && (sign !== decimalSign(locale) || plain.indexOf(sign) !== plain.lastIndexOf(sign))) return whole(plain)
  const at = plain.lastIndexOf(sign)
  const [before, decimals] = [plain.slice(0, at), plain.slice(at + 1)]
  if (before.includes(sign) || !(PARTED.test(before) || /^\d+$/.test(before))) return typed
  return decimals === '' ? whole(before) : `${whole(before)}.${decimals}`
}

const whole = (text: string): string => text.replace(/[.,]/g, '')

/** The digits of Arabic and Persian as the wire has them. Of their signs each means one thing, whatever the language: one parts thousands, one stands before decimals. */
const western = (text: string, locale: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => `${(digit.codePointAt(0) ?? 0) % 16}`)
    .replace(/٬/g, '')
    .replace(/٫/g, decimalSign(locale) ?? '.')

const decimalSign = (locale: string): string | undefined =>
  numbers(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value

/** How this language writes numbers, with western digits. */
export const numbers = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { ...options, numberingSystem: 'latn' })
