import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'رموز تعبيرية',
  searchEmoji: 'ابحث عن رمز',
  noEmoji: 'لا رمز بهذا الاسم.',
  format: 'التنسيق',
  strong: 'غامق',
  em: 'مائل',
  code: 'رمز برمجي',
  link: 'رابط',
  bullet_list: 'قائمة نقطية',
  ordered_list: 'قائمة مرقمة',
  blockquote: 'اقتباس',
  code_block: 'كتلة برمجية',
  withKey: (name, key) => `\u2068${name}\u2069 (\u2068${key}\u2069)`,
  linkWords: 'النص',
  linkAddress: 'العنوان',
  linkBad: 'لا يمكن للزائر فتح هذا العنوان.',
  linkPut: 'إدراج',
  linkRemove: 'إزالة الرابط',
  linkKeep: 'إلغاء',
  asPlain: 'أطول من أن يُنسَّق: سيصل نصًا عاديًا.',
}
