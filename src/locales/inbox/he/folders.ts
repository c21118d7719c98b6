import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'תיקיות',
  unassigned: 'לא משויכות',
  mine: 'השיחות שלי',
  mineShort: 'שלי',
  closed: 'שיחות סגורות',
  closedShort: 'סגורות',
  count: (count) => counted('he', count, { one: 'שיחה אחת', two: 'שתי שיחות', other: '# שיחות' }),
  countMore: (count) => counted('he', count, { other: 'לפחות # שיחות' }),

  visitor: 'מבקר',
  unread: 'לא נקראה',
  secondsLeft: (seconds) => `נותרו ${seconds} שנ׳`,
  minutesLeft: (minutes) => `נותרו ${minutes} דק׳`,
  missed: 'הוחמצה',
  yesterday: 'אתמול',

  search: 'חיפוש בשיחות',
  searchIn: 'היכן לחפש',
  everywhere: 'הכול',
  foundList: 'שיחות שנמצאו',
  nothingFound: (sought) => `לא נמצא דבר עבור ”\u2068${sought}\u2069”.`,
  nothingFoundHint: 'כל מילה צריכה להופיע בשיחה: במה שנאמר, בשם או בכתובת.',
  searchEverywhere: 'חיפוש בכל התיקיות',

  loadingList: 'השיחות נטענות …',
  loadingLater: 'השיחות עדיין לא כאן.',
  loadingLaterHint: 'הן יגיעו כשהחיבור יחזור.',
  loadingMore: 'שיחות ישנות יותר נטענות …',
  emptyUnassigned: 'אף אחד לא ממתין.',
  emptyUnassignedHint: 'מבקר שיבקש אדם יופיע כאן מיד.',
  emptyUnassignedOffline: 'מצבך: לא מחובר.',
  emptyUnassignedOfflineHint: 'כשאף אחד לא מחובר, המבקרים מתבקשים להשאיר הודעה.',
  emptyMine: 'אין לך שיחות.',
  emptyMineHint: 'שיחה שתילקח מ”לא משויכות” תעבור לכאן.',
  emptyClosed: 'עדיין לא נסגר דבר.',
  emptyClosedHint: 'שיחה שנסגרת נשמרת כאן, לקריאה.',
  seeUnassigned: 'לשיחות הלא משויכות',
  noneOpen: 'אין שיחה פתוחה.',
  noneOpenHint: 'אפשר לבחור מהרשימה: החצים מזיזים, Enter פותח.',
}
