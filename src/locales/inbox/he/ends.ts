import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'נסגרה: המבקר עזב',
  noAnswer: 'לבוט אין תשובה',
  goneHint: 'השיחה תחזור כשהבוט יבקש מישהו, או כשלא תהיה לו עוד תשובה. אם המבקר יעזוב, היא תהיה כעבור יום בין הסגורות.',
  preview: 'מה שהמבקר יראה',
}
