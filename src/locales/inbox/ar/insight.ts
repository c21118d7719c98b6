import { counted } from '../../counted.ts'
import type { insightEn } from '../en/insight.ts'

export const insight: typeof insightEn = {
  title: 'التحليلات',
  skip: 'الانتقال إلى الأرقام',
  loading: 'جارٍ جلب الأرقام …',
  comes: 'ستصل الأرقام عند عودة الاتصال.',
  site: 'الموقع',
  period: 'الفترة',
  lastDays: (days) =>
    days === 365
      ? 'السنة الماضية'
      : counted('ar-u-nu-latn', days, {
          zero: 'آخر # أيام',
          one: 'آخر يوم',
          two: 'آخر يومين',
          few: 'آخر # أيام',
          many: 'آخر # يومًا',
          other: 'آخر # يوم',
        }),
  nothing: 'لم يحدث شيء في هذه الفترة.',
  nothingHint: 'كل محادثة يبدؤها زائر تُحتسب هنا فورًا. اختر فترة أطول للنظر أبعد.',
  none: 'لا شيء في هذه الفترة.',
  day: 'اليوم',
  conversations: 'المحادثات',
  waited: 'انتظرت موظفًا',
  taken: 'أخذها موظف',
  missed: 'فائتة',
  qualified: 'مؤهَّلة',
  disqualified: 'غير مؤهَّلة',
  perDay: 'المحادثات في اليوم',
  weekMeans: 'مرسوم كمتوسط لكل أسبوع.',
  waits: 'حتى أخذها موظف',
  responses: 'حتى أول كلمات الموظف',
  outcomes: 'النتائج في اليوم',
  took: 'استغرقت',
  upTo: (time) => `حتى \u2068${time}\u2069`,
  longer: 'أطول',
  half: (median, slow) => `نصفها خلال \u2068${median}\u2069، وتسع من كل عشر خلال \u2068${slow}\u2069.`,
  cards: 'حيث توقف الزوار',
  cardsHint: 'بطاقة بطاقة، لكل إصدار من السيناريو. من لا يزال هناك يُعدّ متوقفًا إلى أن يتابع.',
  card: 'البطاقة',
  reached: 'وصلوا إليها',
  left: 'توقفوا عندها',
  asTable: (title) => `\u2068${title}\u2069، كجدول`,
  files: {
    'days.csv': 'الأيام بصيغة CSV',
    'times.csv': 'المدد بصيغة CSV',
    'cards.csv': 'البطاقات بصيغة CSV',
    'insight.json': 'الكل بصيغة JSON',
  },
}
