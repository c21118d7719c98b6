import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'المحادثة',
  close: 'إغلاق المحادثة',
  newConversation: 'بدء محادثة جديدة',
  bot: 'المساعد',
  you: 'أنت',

  placeholder: 'اكتب رسالة',
  send: 'إرسال',
  emoji: 'رموز تعبيرية',
  latest: 'إلى أحدث رسالة',
  earlier: 'رسائل أقدم',
  charactersLeft: (count) =>
    counted('ar', count, {
      zero: 'لم يبقَ أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت # أحرف',
      many: 'بقي # حرفًا',
      other: 'بقي # حرف',
    }),
  tooLong: (count) =>
    counted('ar', count, {
      one: 'أطول من المسموح بحرف واحد. اختصرها أو أرسلها على جزأين.',
      two: 'أطول من المسموح بحرفين. اختصرها أو أرسلها على جزأين.',
      few: 'أطول من المسموح بمقدار # أحرف. اختصرها أو أرسلها على جزأين.',
      many: 'أطول من المسموح بمقدار # حرفًا. اختصرها أو أرسلها على جزأين.',
      other: 'أطول من المسموح بمقدار # حرف. اختصرها أو أرسلها على جزأين.',
    }),

  sending: 'جارٍ الإرسال',
  sent: 'أُرسلت',
  read: 'قُرئت',
  failed: 'لم تصل هذه الرسالة.',
  tryAgain: 'حاول مرة أخرى',

  statusBot: 'مساعد آلي',
  statusWaiting: 'نبحث عن زميل',
  statusAgent: 'معك الآن',
  statusClosed: 'مغلقة',
  ended: 'ما زال بإمكانك الكتابة، وسيُحفظ ما تكتبه للفريق.',

  timeLeft: (time) => `بقي ${time}`,
  anyMoment: 'في أي لحظة الآن',
  keepWaiting: 'متابعة الانتظار',
  leaveMessage: 'ترك رسالة بدلًا من ذلك',

  joined: (name) => `انضم إلى المحادثة: ${name}`,
  writing: (name) => `يكتب الآن: ${name}`,
  waiting: 'نبحث لك عن أحد أعضاء الفريق.',
  extended: 'اخترت متابعة الانتظار',
  nobodyOnline: 'لا أحد متاح في هذه اللحظة',
  nobodyCame: 'لم يتفرغ أحد في الوقت المحدد',
  stoppedWaiting: 'اخترت ترك رسالة',
  unreached: 'تعذر الوصول إلى الخادم',
  closed: 'انتهت هذه المحادثة.',

  connecting: 'جارٍ الاتصال',
  noConnection: 'لا يوجد اتصال. ما تكتبه محفوظ وسيُرسل عند عودته.',
  refused: 'لا يمكن للمحادثة الاتصال من هنا. ما تكتبه يبقى على هذا الجهاز.',
  loading: 'لحظة واحدة',
  missingPlaybook: 'لم يكتمل تحميل المحادثة بعد، لكن يمكنك الكتابة إلينا الآن.',

  options: 'اختر إجابة',
  skip: 'تخطٍّ',
  submit: 'متابعة',
  change: 'تغيير',
  optional: 'اختياري',
  required: 'يرجى ملء هذا الحقل.',
  hintEmail: 'مثل name@example.com',
  hintPhone: 'مع رمز البلد، مثل ⁦+966⁩',

  more: 'المزيد',
  saveTranscript: 'حفظ المحادثة',
  sound: 'الصوت',
  endChat: 'إنهاء المحادثة',
  endQuestion: 'هل تريد إنهاء هذه المحادثة؟ يمكنك بدء محادثة جديدة في أي وقت.',
  endNo: 'متابعة المحادثة',
  forgetMe: 'محو بياناتي',
  forgetQuestion: 'هل نمحو كل ما كتبته هنا، على هذا الجهاز وعلى خادمنا؟ لا يمكن استرجاعه.',
  forgetYes: 'محو كل شيء',
  forgetNo: 'إبقاؤه',
  forgotten: 'مُحي كل شيء.',
  forgottenHere: 'مُحي من هذا الجهاز. تعذر الوصول إلى الخادم، وسيُمحى منه في محادثتك القادمة هنا.',

  rateQuestion: 'كيف كانت التجربة؟',
  score: (score) => ['سيئة', 'ليست جيدة', 'مقبولة', 'جيدة', 'جيدة جدًا'][score - 1] ?? '',
  rateText: 'هل تود إضافة شيء؟',
  rateThanks: 'شكرًا على رأيك.',
}
