import { expect, test } from 'vitest'
import { amountToEdit, showAmount } from '../../src/inbox/about/amount.ts'
import { readAmount } from '../../src/locales/amount.ts'
import { LANGUAGES } from '../../src/locales/inbox/languages.ts'
import { isDetail } from '../../src/protocol/index.ts'

test('[R26] an amount is read as the language writes it: before three digits its other sign parts thousands', () => {
  const read = (locale: string, ...typed: string[]) => typed.map((it) => readAmount(it, locale))
  for (const locale of ['de', 'es', 'it', 'nl', 'pt', 'tr'])
    expect(read(locale, '12.500', '1.250.000', '12.500,50', '12,5', '12,500', '12.5', '0.125')).toEqual([
      '12500',
      '1250000',
      '12500.50',
      '12.5',
      '12.500',
      '12.5',
      '0.125',
    ])
  for (const locale of ['en', 'ja', 'zh', 'he', 'ar'])
    expect(read(locale, '1,250', '1,250,000', '1,250.50', '12.5', '12.500', '12,5', '0,125')).toEqual([
      '1250',
      '1250000',
      '1250.50',
      '12.5',
      '12.500',
      '12.5',
      '0.125',
    ])
  expect(read('fr', '1 250,50', '12 500', "1'250.50", '12,')).toEqual(['1250.50', '12500', '1250.50', '12'])
  expect(read('en', '12,50,000', '١٬٢٥٠٫٥', '۱۲۵۰')).toEqual(['1250000', '1250.5', '1250'])
  for (const locale of ['en', 'de', 'ar']) expect(read(locale, '١٬٢٥٠', '١٬٢٥٠٫٥', '١٫٢٥٠')).toEqual(['1250', '1250.5', '1.250'])
})

test('[R26] what is no amount stays as it was typed, and is refused', () => {
  for (const typed of ['1.250.50', '1,25,0', '12.500.5', 'about 5', ',', '1,2.3,4', '-5'])
    for (const locale of ['en', 'de']) {
      expect(readAmount(typed, locale)).toBe(typed)
      expect(isDetail('value', readAmount(typed, locale))).toBe(false)
    }
})

test('[R26] in every language an amount reads back as it is shown', () => {
  for (const locale of Object.keys(LANGUAGES))
    for (const amount of ['0', '7', '0.125', '12.5', '12.500', '125', '1250', '1250.50', '12500', '1234567', '999999999999.9999'])
      expect(readAmount(showAmount(amount, locale), locale), `${amount} in ${locale}`).toBe(amount)
  expect([showAmount('12500.50', 'de'), showAmount('12500.50', 'en'), showAmount('five', 'de')]).toEqual([
    '12.500,50',
    '12,500.50',
    'five',
  ])
})

test('[R26] an amount that stands in its field means ten times as much with a digit more, and a tenth with one less', () => {
  for (const locale of Object.keys(LANGUAGES))
    for (const amount of ['1250', '12500', '1234567']) {
      const shown = amountToEdit(amount, locale)
      expect(readAmount(`${shown}0`, locale), `${shown}0 in ${locale}`).toBe(`${amount}0`)
      expect(readAmount(shown.slice(0, -1), locale), `${shown} less one in ${locale}`).toBe(amount.slice(0, -1))
    }
  expect([amountToEdit('12500.50', 'de'), amountToEdit('12500.50', 'en')]).toEqual(['12500,50', '12500.50'])
})
