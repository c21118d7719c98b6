import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'שיוך למישהו אחר',
  online: 'מחוברים',
  offline: 'לא מחוברים',
  nobodyElse: 'אין כאן עדיין אחרים.',
  release: 'חזרה ל”לא משויכות”',
  returned: 'שוב לא משויכת',
  gaveTo: (from, to) => `השיחה הועברה מאת \u2068${from}\u2069 אל \u2068${to}\u2069`,
  gaveYou: (from) => `השיחה הועברה אליך מאת \u2068${from}\u2069`,
  youGave: (to) => `העברת את השיחה אל \u2068${to}\u2069`,
  youLeft: 'החזרת את השיחה ל”לא משויכות”',
  left: (name) => `השיחה הוחזרה ל”לא משויכות” על ידי \u2068${name}\u2069`,
  takenFrom: (name) => `נלקחה בחזרה מ־\u2068${name}\u2069, אחרי זמן רב מדי בלי תשובה`,
  takenFromYou: 'נלקחה ממך בחזרה: המבקר המתין לתשובה זמן רב מדי',
  ended: (name) => `נלקחה בחזרה מ־\u2068${name}\u2069, שהחשבון הושבת`,
  given: (name) => `עכשיו היא אצל \u2068${name}\u2069.`,
}
