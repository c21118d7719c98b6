import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Ausente',
  full: 'No limite',
  holds: (count, most) =>
    most === undefined
      ? counted('pt', count, { one: '# conversa', other: '# conversas' })
      : counted('pt', most, { one: `${count} de # conversa`, other: `${count} de # conversas` }),
  youAreAway: 'Ausente: os visitantes não encontram você.',
  youAreFull: (count, most) => `${count} de ${most}: os visitantes não encontram você.`,
  takeAnyway: (count, most) =>
    counted('pt', most, {
      one: `Você está com ${count} de # conversa. Pode assumir esta mesmo assim: atribua-a a você para responder.`,
      other: `Você está com ${count} de # conversas. Pode assumir esta mesmo assim: atribua-a a você para responder.`,
    }),
}
