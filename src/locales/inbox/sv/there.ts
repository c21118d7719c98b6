import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Borta',
  full: 'Fullt upp',
  holds: (count, most) =>
    most === undefined
      ? counted('sv', count, { one: '# konversation', other: '# konversationer' })
      : counted('sv', most, { one: `${count} av # konversation`, other: `${count} av # konversationer` }),
  youAreAway: 'Borta: besökarna når dig inte.',
  youAreFull: (count, most) => `${count} av ${most}: besökarna når dig inte.`,
  takeAnyway: (count, most) =>
    counted('sv', most, {
      one: `Du har ${count} av # konversation. Du kan ta den här ändå: tilldela dig den för att svara.`,
      other: `Du har ${count} av # konversationer. Du kan ta den här ändå: tilldela dig den för att svara.`,
    }),
}
