import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'ar-u-nu-latn',
  dir: 'rtl',
  title: 'صندوق الوارد',
  titleUnread: (count) => `(${count}) صندوق الوارد`,
  skipToList: 'الانتقال إلى المحادثات',
  skipToConversation: 'الانتقال إلى المحادثة المفتوحة',
  back: 'رجوع',
  signOut: 'تسجيل الخروج',
  shortcuts: 'اختصارات لوحة المفاتيح',
  keys: {
    next: 'المحادثة التالية',
    previous: 'المحادثة السابقة',
    open: 'فتحها',
    back: 'العودة إلى القائمة',
    reply: 'كتابة رد',
    list: 'هذه القائمة',
    on: 'تفعيل اختصارات المفتاح الواحد',
    close: 'تم',
  },

  online: 'متصل',
  offline: 'غير متصل',
  onlineHint: 'أنت تستقبل المحادثات.',
  offlineHint: 'أنت لا تستقبل المحادثات.',
  onlineClosed: 'خارج ساعات العمل: لا محادثات.',
  onlineUnheard: 'يسري بعد عودة الاتصال.',
  goOnline: 'الاتصال الآن',

  lineDown: 'انقطع الاتصال. ما تكتبه محفوظ وسيُرسل عند عودته.',
  lineRefused: 'أنهى الخادم هذه الجلسة.',
  reload: 'إعادة تحميل الصفحة',

  checking: 'جارٍ فتح صندوق الوارد …',
  signedOut: 'لم تسجّل الدخول.',
  signedOutHint: 'سجّل الدخول بكلمة مرورك أو عبر رابط.',
  signedIn: 'تسجيل الدخول',
  noSite: 'لا يوجد موقع بعد.',
  noSiteHint: 'أضف موقعًا في إعدادات الخادم ثم أعد تشغيله.',
  unreachable: 'يتعذّر الوصول إلى الخادم.',
  unreachableHint: 'لم يُفقد شيء. تحقق من أن الخادم يعمل وأنك متصل.',
}
