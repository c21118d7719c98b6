import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Afwezig',
  full: 'Vol',
  holds: (count, most) =>
    most === undefined
      ? counted('nl', count, { one: '# gesprek', other: '# gesprekken' })
      : counted('nl', most, { one: `${count} van # gesprek`, other: `${count} van # gesprekken` }),
  youAreAway: 'Afwezig: bezoekers vinden u niet.',
  youAreFull: (count, most) => `${count} van ${most}: bezoekers vinden u niet.`,
  takeAnyway: (count, most) =>
    counted('nl', most, {
      one: `U hebt ${count} van # gesprek. U kunt dit toch oppakken: wijs het aan uzelf toe om te antwoorden.`,
      other: `U hebt ${count} van # gesprekken. U kunt dit toch oppakken: wijs het aan uzelf toe om te antwoorden.`,
    }),
}
