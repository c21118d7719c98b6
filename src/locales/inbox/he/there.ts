import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'לא ליד המסך',
  full: 'מלא',
  holds: (count, most) =>
    most === undefined
      ? counted('he', count, { one: 'שיחה אחת', two: 'שתי שיחות', other: '# שיחות' })
      : counted('he', most, { one: `${count} מתוך שיחה אחת`, two: `${count} מתוך שתי שיחות`, other: `${count} מתוך # שיחות` }),
  youAreAway: 'לא ליד המסך: המבקרים לא מגיעים אליך.',
  youAreFull: (count, most) => `${count} מתוך ${most}: המבקרים לא מגיעים אליך.`,
  takeAnyway: (count, most) =>
    counted('he', most, {
      one: `אצלך ${count} מתוך שיחה אחת. אפשר לקחת גם את זאת: כדי לענות יש לשייך אותה אליך.`,
      two: `אצלך ${count} מתוך שתי שיחות. אפשר לקחת גם את זאת: כדי לענות יש לשייך אותה אליך.`,
      other: `אצלך ${count} מתוך # שיחות. אפשר לקחת גם את זאת: כדי לענות יש לשייך אותה אליך.`,
    }),
}
