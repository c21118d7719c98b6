import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'צירוף קבצים',
  dropFiles: 'אפשר לשחרר אותם כאן כדי לצרף',
  attached: (names) => `צורפו: \u2068${names}\u2069`,
  tooManyFiles: (count) => `לכל היותר ${count} בבת אחת.`,
  uploading: (name) => `\u2068${name}\u2069 בהעלאה`,
  uploaded: (name) => `הועלה: \u2068${name}\u2069`,
  removeFile: (name) => `הסרת \u2068${name}\u2069`,
  fileWaits: 'ממתין לחיבור',
  fileTooLarge: (size) => `גדול מדי. אפשר לשלוח עד \u2068${size}\u2069.`,
  fileWrongType: 'סוג הקובץ הזה לא מתקבל, או שאינו מה ששמו אומר.',
  fileRefused: 'אי אפשר היה לשלוח את הקובץ הזה.',
  fileLost: 'לא הועלה לפני היציאה מהדף. יש לצרף שוב.',
  saveFile: 'שמירת הקובץ',
  showLarge: (name) => `הצגת \u2068${name}\u2069 בגדול`,
  previousPicture: 'התמונה הקודמת',
  nextPicture: 'התמונה הבאה',
  closePicture: 'סגירת התמונה',
}
