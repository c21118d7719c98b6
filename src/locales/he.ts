import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'צ׳אט',
  close: 'סגירת הצ׳אט',
  newConversation: 'התחלת שיחה חדשה',
  bot: 'העוזר',
  you: 'אתם',

  placeholder: 'כתבו הודעה',
  send: 'שליחה',
  emoji: 'אימוג׳י',
  latest: 'להודעה האחרונה',
  earlier: 'הודעות קודמות',
  charactersLeft: (count) => counted('he', count, { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו # תווים' }),
  tooLong: (count) =>
    counted('he', count, {
      one: 'תו אחד יותר מדי. קצרו את ההודעה או שלחו אותה בשני חלקים.',
      two: 'שני תווים יותר מדי. קצרו את ההודעה או שלחו אותה בשני חלקים.',
      other: '# תווים יותר מדי. קצרו את ההודעה או שלחו אותה בשני חלקים.',
    }),

  sending: 'בשליחה',
  sent: 'נשלחה',
  read: 'נקרא',
  failed: 'ההודעה לא הגיעה.',
  tryAgain: 'נסו שוב',

  statusBot: 'עוזר אוטומטי',
  statusWaiting: 'מחפשים מישהו מהצוות',
  statusAgent: 'כאן איתכם',
  statusClosed: 'השיחה הסתיימה',
  ended: 'אפשר להמשיך לכתוב. הכול נשמר בשביל הצוות.',

  timeLeft: (time) => `נותרו ${time}`,
  anyMoment: 'ממש עוד רגע',
  keepWaiting: 'להמשיך לחכות',
  leaveMessage: 'להשאיר הודעה',

  joined: (name) => `עכשיו איתכם: ${name}`,
  writing: (name) => `מקליד/ה עכשיו: ${name}`,
  waiting: 'אנחנו מחפשים עבורכם מישהו מהצוות.',
  extended: 'בחרתם להמשיך לחכות',
  nobodyOnline: 'אין כרגע אף אחד זמין',
  nobodyCame: 'אף אחד לא התפנה בזמן',
  stoppedWaiting: 'בחרתם להשאיר הודעה',
  unreached: 'לא הצלחנו להתחבר לצוות',
  closed: 'השיחה הזאת הסתיימה.',

  connecting: 'מתחברים',
  noConnection: 'אין חיבור. מה שתכתבו יישמר ויישלח כשהחיבור יחזור.',
  refused: 'הצ׳אט לא יכול להתחבר מכאן. מה שתכתבו יישאר במכשיר הזה.',
  loading: 'רק רגע',
  missingPlaybook: 'הצ׳אט עדיין לא מוכן לגמרי, אבל כבר אפשר לכתוב לנו.',

  options: 'בחרו תשובה',
  skip: 'דילוג',
  submit: 'המשך',
  change: 'שינוי',
  optional: 'לא חובה',
  required: 'נא למלא את השדה הזה.',
  hintEmail: 'למשל name@example.com',
  hintPhone: 'עם קידומת המדינה, למשל \u2066+972\u2069',

  more: 'עוד',
  saveTranscript: 'שמירת השיחה',
  sound: 'צליל',
  endChat: 'סיום השיחה',
  endQuestion: 'לסיים את השיחה? אפשר להתחיל שיחה חדשה בכל עת.',
  endNo: 'להמשיך',
  forgetMe: 'מחיקת הפרטים שלי',
  forgetQuestion: 'למחוק כל מה שכתבתם כאן, במכשיר הזה ובשרת שלנו? אי אפשר לשחזר.',
  forgetYes: 'מחיקת הכול',
  forgetNo: 'להשאיר',
  forgotten: 'הכול נמחק.',
  forgottenHere: 'נמחק במכשיר הזה. השרת לא היה זמין; שם זה יימחק בשיחה הבאה שלכם כאן.',

  rateQuestion: 'איך היה?',
  score: (score) => ['רע', 'לא טוב', 'בסדר', 'טוב', 'טוב מאוד'][score - 1] ?? '',
  rateText: 'תרצו להוסיף משהו?',
  rateThanks: 'תודה שסיפרתם לנו.',
}
