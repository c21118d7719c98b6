import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'الإسناد إلى شخص آخر',
  online: 'متصلون',
  offline: 'غير متصلين',
  nobodyElse: 'أنت الوحيد هنا حتى الآن.',
  release: 'إعادة إلى «غير مُسندة»',
  returned: 'عادت غير مُسندة',
  gaveTo: (from, to) => `أعطى \u2068${from}\u2069 المحادثة إلى \u2068${to}\u2069`,
  gaveYou: (from) => `أعطاك \u2068${from}\u2069 المحادثة`,
  youGave: (to) => `أعطيتَ المحادثة إلى \u2068${to}\u2069`,
  youLeft: 'أعدتَ المحادثة إلى «غير مُسندة»',
  left: (name) => `أعاد \u2068${name}\u2069 المحادثة إلى «غير مُسندة»`,
  takenFrom: (name) => `سُحبت من \u2068${name}\u2069 لأنه لم يرد منذ وقت طويل`,
  takenFromYou: 'سُحبت منك: انتظر الزائر الرد وقتًا طويلًا',
  ended: (name) => `سُحبت من \u2068${name}\u2069 بعد تعطيل حسابه`,
  given: (name) => `هي لدى \u2068${name}\u2069 الآن.`,
}
