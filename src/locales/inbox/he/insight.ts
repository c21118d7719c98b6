import { counted } from '../../counted.ts'
import type { insightEn } from '../en/insight.ts'

export const insight: typeof insightEn = {
  title: 'תובנות',
  skip: 'מעבר לנתונים',
  loading: 'הנתונים נטענים …',
  comes: 'הנתונים יגיעו כשהחיבור יחזור.',
  site: 'אתר',
  period: 'תקופה',
  lastDays: (days) =>
    days === 365
      ? 'השנה האחרונה'
      : counted('he', days, { one: 'היום האחרון', two: 'היומיים האחרונים', other: '# הימים האחרונים' }),
  nothing: 'לא קרה דבר בזמן הזה.',
  nothingHint: 'כל שיחה שמבקר פותח נספרת כאן מיד. אפשר לבחור תקופה ארוכה יותר כדי להביט רחוק יותר.',
  none: 'אין בזמן הזה.',
  day: 'יום',
  conversations: 'שיחות',
  waited: 'המתינו לנציג',
  taken: 'נלקחו על ידי נציג',
  missed: 'הוחמצו',
  qualified: 'מתאימים',
  disqualified: 'לא מתאימים',
  perDay: 'שיחות ביום',
  weekMeans: 'מצויר כממוצע של כל שבוע.',
  waits: 'עד שנציג לקח אותה',
  responses: 'עד מילותיו הראשונות של נציג',
  outcomes: 'תוצאות ביום',
  took: 'נמשך',
  upTo: (time) => `עד \u2068${time}\u2069`,
  longer: 'יותר',
  half: (median, slow) => `מחציתן בתוך \u2068${median}\u2069, תשע מכל עשר בתוך \u2068${slow}\u2069.`,
  cards: 'היכן מבקרים לא המשיכו',
  cardsHint: 'כרטיס אחר כרטיס, לכל גרסה של תסריט. מי שעדיין שם נחשב שהלך, עד שימשיך.',
  card: 'כרטיס',
  reached: 'הגיעו אליו',
  left: 'לא המשיכו',
  asTable: (title) => `\u2068${title}\u2069, כטבלה`,
  files: { 'days.csv': 'ימים כ־CSV', 'times.csv': 'זמנים כ־CSV', 'cards.csv': 'כרטיסים כ־CSV', 'insight.json': 'הכול כ־JSON' },
}
