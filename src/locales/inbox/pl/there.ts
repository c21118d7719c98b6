import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Nieobecność',
  full: 'Komplet',
  holds: (count, most) =>
    most === undefined
      ? counted('pl', count, { one: '# rozmowa', few: '# rozmowy', other: '# rozmów' })
      : counted('pl', most, { one: `${count} z # rozmowy`, other: `${count} z # rozmów` }),
  youAreAway: 'Nieobecność: goście cię nie znajdują.',
  youAreFull: (count, most) => `${count} z ${most}: goście cię nie znajdują.`,
  takeAnyway: (count, most) =>
    counted('pl', most, {
      one: `Prowadzisz ${count} z # rozmowy. Tę i tak możesz wziąć: przypisz ją do siebie, aby odpowiedzieć.`,
      other: `Prowadzisz ${count} z # rozmów. Tę i tak możesz wziąć: przypisz ją do siebie, aby odpowiedzieć.`,
    }),
}
