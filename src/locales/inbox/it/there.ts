import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Assente',
  full: 'Al completo',
  holds: (count, most) =>
    most === undefined
      ? counted('it', count, { one: '# conversazione', other: '# conversazioni' })
      : counted('it', most, { one: `${count} su # conversazione`, other: `${count} su # conversazioni` }),
  youAreAway: 'Assente: i visitatori non la trovano.',
  youAreFull: (count, most) => `${count} su ${most}: i visitatori non la trovano.`,
  takeAnyway: (count, most) =>
    counted('it', most, {
      one: `Segue ${count} su # conversazione. Può prendere comunque questa: la assegni a sé per rispondere.`,
      other: `Segue ${count} su # conversazioni. Può prendere comunque questa: la assegni a sé per rispondere.`,
    }),
}
