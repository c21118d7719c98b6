import type { Words } from './words.ts'

const plural = new Intl.PluralRules('ar')
const CHARACTERS: Partial<Record<Intl.LDMLPluralRule, (count: string) => string>> = {
  zero: () => 'لم يبقَ أي حرف',
  one: () => 'بقي حرف واحد',
  two: () => 'بقي حرفان',
  few: (count) => `بقيت ${count} أحرف`,
  many: (count) => `بقي ${count} حرفًا`,
}

export const ar: Words = {
  panel: 'المحادثة',
  close: 'إغلاق المحادثة',
  newConversation: 'بدء محادثة جديدة',
  bot: 'المساعد',
  you: 'أنت',

  placeholder: 'اكتب رسالة',
  send: 'إرسال',
  latest: 'إلى أحدث رسالة',
  earlier: 'رسائل أقدم',
  charactersLeft(count) {
    const shown = count.toLocaleString('ar')
    return CHARACTERS[plural.select(count)]?.(shown) ?? `بقي ${shown} حرف`
  },
  tooLong: (count) => `أطول من المسموح بمقدار ${count.toLocaleString('ar')} حرف. اختصرها أو أرسلها على جزأين.`,

  sending: 'جارٍ الإرسال',
  sent: 'أُرسلت',
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
  optional: 'اختياري',
  required: 'يرجى ملء هذا الحقل.',
  hintEmail: 'مثل name@example.com',
  hintPhone: 'مع رمز البلد، مثل ⁦+966⁩',
}
