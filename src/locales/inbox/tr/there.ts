import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'Uzakta',
  full: 'Dolu',
  holds: (count, most) =>
    most === undefined
      ? counted('tr', count, { other: '# görüşme' })
      : counted('tr', most, { other: `# görüşmeden ${count} tanesi` }),
  youAreAway: 'Uzakta: ziyaretçiler sizi bulmuyor.',
  youAreFull: (count, most) => `${count}/${most}: ziyaretçiler sizi bulmuyor.`,
  takeAnyway: (count, most) =>
    counted('tr', most, {
      other: `# görüşmeden ${count} tanesi sizde. Bunu yine de alabilirsiniz: yanıtlamak için kendinize atayın.`,
    }),
}
