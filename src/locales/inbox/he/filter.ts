import { counted } from '../../counted.ts'
import type { filterEn } from '../en/filter.ts'

export const filter: typeof filterEn = {
  open: 'סינון',
  openWith: (count) => `סינון, פועלים: ${count}`,
  areOn: 'מסננים פועלים',
  remove: (name) => `הסרת המסנן: \u2068${name}\u2069`,
  clear: 'ניקוי המסננים',
  done: 'סיום',
  show: 'להציג רק',
  unread: 'לא נקראו',
  results: { qualified: 'מתאים', disqualified: 'לא מתאים', lead: 'ליד', deal: 'עסקה' },
  agent: 'אצל',
  anyAgent: 'לא משנה מי',
  playbook: 'תסריט',
  anyPlaybook: 'כל תסריט',
  language: 'שפה',
  anyLanguage: 'כל שפה',
  page: 'התחילה בדף',
  pageHint: '/pricing',
  pageWith: (part) => `דף: \u2068${part}\u2069`,
  when: 'פעילות אחרונה',
  lastDays: (days) =>
    days === 1 ? 'היום' : counted('he', days, { one: 'היום האחרון', two: 'היומיים האחרונים', other: '# הימים האחרונים' }),
  from: 'מתאריך',
  to: 'עד תאריך',
  since: (day) => `מאז \u2068${day}\u2069`,
  until: (day) => `עד \u2068${day}\u2069`,
  nothing: 'אין כאן שיחה שמתאימה לסינון.',
  nothingHint: (names) => `מוצג רק מה שמתאים לכל אלה: \u2068${names}\u2069.`,
  nothingOf: (words) => `לא נמצא עבור ”\u2068${words}\u2069” דבר שמתאים לסינון.`,
}
