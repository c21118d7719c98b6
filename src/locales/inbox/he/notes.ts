import { counted } from '../../counted.ts'
import type { lookersEn, notesEn } from '../en/notes.ts'

export const notes: typeof notesEn = {
  mode: 'מה שנכתב',
  reply: 'תשובה',
  note: 'הערה פרטית',
  field: 'הערה שרק העמיתים רואים',
  keep: 'שמירת ההערה',
  by: (name) => `הערה פרטית מאת \u2068${name}\u2069`,
  byYou: 'ההערה הפרטית שלך',
  spoken: (whose, text) => `\u2068${whose}\u2069: \u2068${text}\u2069`,
  saving: 'בשמירה …',
  notSaved: 'לא נשמרה.',
  key: 'כתיבת הערה פרטית',
}

export const lookers: typeof lookersEn = {
  looking: (names, count) => `${counted('he', count, { one: 'צופה עכשיו', other: 'צופים עכשיו' })}: \u2068${names}\u2069`,
  writing: (names, count) => `${counted('he', count, { one: 'כותב עכשיו', other: 'כותבים עכשיו' })}: \u2068${names}\u2069`,
}
