import { numbers } from '../../locales/amount.ts'
import { isDetail } from '../../protocol/index.ts'

/** An amount of the wire as this language writes it, with every decimal that it came with; anything else as it is. */
export const showAmount = (text: string, locale: string): string => written(text, locale, true)

/** The same without a sign between thousands: one digit more or less behind it would make decimals of them. */
export const amountToEdit = (text: string, locale: string): string => written(text, locale, false)

function written(text: string, locale: string, useGrouping: boolean): string {
  if (text === '' || !isDetail('value', text)) return text
  const minimumFractionDigits = text.split('.')[1]?.length ?? 0
  // As text, for it may have more digits than a number holds.
  return numbers(locale, { useGrouping, minimumFractionDigits, maximumFractionDigits: 4 }).format(text as `${number}`)
}
