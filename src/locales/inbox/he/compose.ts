import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'אימוג׳י',
  searchEmoji: 'חיפוש אימוג׳י',
  noEmoji: 'אין אימוג׳י בשם הזה.',
  format: 'עיצוב',
  strong: 'מודגש',
  em: 'נטוי',
  code: 'קוד',
  link: 'קישור',
  bullet_list: 'רשימת תבליטים',
  ordered_list: 'רשימה ממוספרת',
  blockquote: 'ציטוט',
  code_block: 'גוש קוד',
  withKey: (name, key) => `\u2068${name}\u2069 (\u2068${key}\u2069)`,
  linkWords: 'טקסט',
  linkAddress: 'כתובת',
  linkBad: 'מבקר לא יוכל לפתוח את הכתובת הזאת.',
  linkPut: 'הוספה',
  linkRemove: 'הסרת הקישור',
  linkKeep: 'ביטול',
  asPlain: 'ארוך מדי לעיצוב: יגיע כטקסט פשוט.',
}
