import { counted } from '../../counted.ts'
import type { filterEn } from '../en/filter.ts'

export const filter: typeof filterEn = {
  open: 'التصفية',
  openWith: (count) => `التصفية، المفعّلة: ${count}`,
  areOn: 'عوامل التصفية المفعّلة',
  remove: (name) => `إزالة التصفية: \u2068${name}\u2069`,
  clear: 'مسح التصفية',
  done: 'تم',
  show: 'إظهار فقط',
  unread: 'غير المقروءة',
  results: { qualified: 'مؤهَّل', disqualified: 'غير مؤهَّل', lead: 'عميل محتمل', deal: 'صفقة' },
  agent: 'لدى',
  anyAgent: 'أي شخص',
  playbook: 'السيناريو',
  anyPlaybook: 'أيّ سيناريو',
  language: 'اللغة',
  anyLanguage: 'أيّ لغة',
  page: 'بدأت في الصفحة',
  pageHint: '/pricing',
  pageWith: (part) => `الصفحة: \u2068${part}\u2069`,
  when: 'آخر نشاط',
  lastDays: (days) =>
    days === 1
      ? 'اليوم'
      : counted('ar-u-nu-latn', days, {
          zero: 'آخر # أيام',
          one: 'آخر يوم',
          two: 'آخر يومين',
          few: 'آخر # أيام',
          many: 'آخر # يومًا',
          other: 'آخر # يوم',
        }),
  from: 'من',
  to: 'إلى',
  since: (day) => `منذ \u2068${day}\u2069`,
  until: (day) => `حتى \u2068${day}\u2069`,
  nothing: 'لا محادثة هنا تطابق التصفية.',
  nothingHint: (names) => `يظهر فقط ما يطابق كل هذا: \u2068${names}\u2069.`,
  nothingOf: (words) => `لم يُعثر على شيء لـ «\u2068${words}\u2069» يطابق التصفية.`,
}
