import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'ما تكتبه',
  reply: 'رد',
  note: 'ملاحظة خاصة',
  field: 'ملاحظة لا يراها إلا الزملاء',
  keep: 'حفظ الملاحظة',
  by: (name) => `ملاحظة خاصة من \u2068${name}\u2069`,
  byYou: 'ملاحظتك الخاصة',
  spoken: (whose, text) => `\u2068${whose}\u2069: \u2068${text}\u2069`,
  saving: 'جارٍ الحفظ …',
  notSaved: 'لم تُحفظ.',
  key: 'كتابة ملاحظة خاصة',
}

export const lookers: typeof lookersEn = {
  looking: (names) => `ينظر الآن: \u2068${names}\u2069`,
  writing: (names) => `يكتب الآن: \u2068${names}\u2069`,
}
