import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Absent',
  full: 'Au maximum',
  holds: (count, most) =>
    most === undefined
      ? counted('fr', count, { one: '# conversation', other: '# conversations' })
      : counted('fr', most, { one: `${count} sur # conversation`, other: `${count} sur # conversations` }),
  youAreAway: 'Absent : les visiteurs ne vous trouvent pas.',
  youAreFull: (count, most) => `${count} sur ${most} : les visiteurs ne vous trouvent pas.`,
  takeAnyway: (count, most) =>
    counted('fr', most, {
      one: `Vous avez en charge ${count} sur # conversation. Vous pouvez prendre celle-ci quand même : attribuez-vous-la pour répondre.`,
      other: `Vous avez en charge ${count} sur # conversations. Vous pouvez prendre celle-ci quand même : attribuez-vous-la pour répondre.`,
    }),
}
