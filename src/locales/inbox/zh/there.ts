import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: '离开',
  full: '已满',
  holds: (count, most) =>
    most === undefined ? counted('zh', count, { other: '#个对话' }) : counted('zh', most, { other: `${count}/#个对话` }),
  youAreAway: '离开：访客不会找到您。',
  youAreFull: (count, most) => `${count}/${most}：访客不会找到您。`,
  takeAnyway: (count, most) => counted('zh', most, { other: `您正在处理${count}/#个对话。仍可接手此对话：分配给自己即可回复。` }),
}
