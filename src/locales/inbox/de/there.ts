import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Abwesend',
  full: 'Ausgelastet',
  holds: (count, most) =>
    most === undefined
      ? counted('de', count, { one: '# Gespräch', other: '# Gespräche' })
      : counted('de', most, { one: `${count} von # Gespräch`, other: `${count} von # Gesprächen` }),
  youAreAway: 'Abwesend: Besucher finden Sie nicht.',
  youAreFull: (count, most) => `${count} von ${most}: Besucher finden Sie nicht.`,
  takeAnyway: (count, most) =>
    counted('de', most, {
      one: `Sie führen ${count} von # Gespräch. Sie können dieses trotzdem übernehmen: Weisen Sie es sich zu, um zu antworten.`,
      other: `Sie führen ${count} von # Gesprächen. Sie können dieses trotzdem übernehmen: Weisen Sie es sich zu, um zu antworten.`,
    }),
}
