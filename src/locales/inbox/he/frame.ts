import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'he',
  dir: 'rtl',
  title: 'תיבת הפניות',
  titleUnread: (count) => `(${count}) תיבת הפניות`,
  skipToList: 'מעבר לשיחות',
  skipToConversation: 'מעבר לשיחה הפתוחה',
  back: 'חזרה',
  signOut: 'יציאה',
  shortcuts: 'קיצורי מקלדת',
  keys: {
    next: 'השיחה הבאה',
    previous: 'השיחה הקודמת',
    open: 'פתיחתה',
    back: 'חזרה לרשימה',
    reply: 'כתיבת תשובה',
    list: 'הרשימה הזאת',
    on: 'הפעלת קיצורים של מקש אחד',
    close: 'סיום',
  },

  online: 'מחובר',
  offline: 'לא מחובר',
  onlineHint: 'שיחות מגיעות אליך.',
  offlineHint: 'שיחות לא מגיעות אליך.',
  onlineClosed: 'מחוץ לשעות הפעילות: אין שיחות.',
  onlineUnheard: 'ייספר כשהחיבור יחזור.',
  goOnline: 'מעבר למצב מחובר',

  lineDown: 'החיבור נותק. מה שנכתב נשמר, ויישלח כשהחיבור יחזור.',
  lineRefused: 'השרת סיים את ההתחברות הזאת.',
  reload: 'טעינת הדף מחדש',

  checking: 'תיבת הפניות נפתחת …',
  signedOut: 'לא נכנסת למערכת.',
  signedOutHint: 'אפשר להיכנס בסיסמה או בקישור.',
  signedIn: 'כניסה',
  noSite: 'עדיין אין אתר.',
  noSiteHint: 'יש לציין אתר בהגדרות השרת ולהפעיל אותו מחדש.',
  unreachable: 'אי אפשר להגיע לשרת.',
  unreachableHint: 'שום דבר לא אבד. כדאי לבדוק שהוא פועל ושיש חיבור.',
}
