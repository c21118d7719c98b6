import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'أُغلقت: غادر الزائر',
  noAnswer: 'لا إجابة لدى البوت',
  goneHint: 'تعود المحادثة عندما يطلب البوت شخصًا أو لا تبقى لديه إجابة. وإذا غادر الزائر صارت بعد يوم بين المحادثات المغلقة.',
  preview: 'ما سيراه الزائر',
}
