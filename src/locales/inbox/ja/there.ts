import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: '離席中',
  full: '対応上限',
  holds: (count, most) =>
    most === undefined ? counted('ja', count, { other: '#件の会話' }) : counted('ja', most, { other: `${count} / #件の会話` }),
  youAreAway: '離席中のため、訪問者からのチャットは届きません。',
  youAreFull: (count, most) => `${count} / ${most}件のため、訪問者からのチャットは届きません。`,
  takeAnyway: (count, most) =>
    counted('ja', most, {
      other: `${count} / #件を担当中です。それでも引き受けられます。返信するには自分に割り当ててください。`,
    }),
}
