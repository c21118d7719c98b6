import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Ausente',
  full: 'Al límite',
  holds: (count, most) =>
    most === undefined
      ? counted('es', count, { one: '# conversación', other: '# conversaciones' })
      : counted('es', most, { one: `${count} de # conversación`, other: `${count} de # conversaciones` }),
  youAreAway: 'Ausente: los visitantes no le encuentran.',
  youAreFull: (count, most) => `${count} de ${most}: los visitantes no le encuentran.`,
  takeAnyway: (count, most) =>
    counted('es', most, {
      one: `Lleva ${count} de # conversación. Aun así puede tomar esta: asígnesela para responder.`,
      other: `Lleva ${count} de # conversaciones. Aun así puede tomar esta: asígnesela para responder.`,
    }),
}
