import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'المجلدات',
  unassigned: 'غير مُسندة',
  mine: 'محادثاتي',
  mineShort: 'محادثاتي',
  closed: 'المحادثات المغلقة',
  closedShort: 'المغلقة',
  count: (count) =>
    counted('ar-u-nu-latn', count, {
      zero: 'لا محادثات',
      one: 'محادثة واحدة',
      two: 'محادثتان',
      few: '# محادثات',
      other: '# محادثة',
    }),
  countMore: (count) =>
    counted('ar-u-nu-latn', count, {
      zero: 'ما لا يقل عن # محادثات',
      two: 'ما لا يقل عن محادثتين',
      few: 'ما لا يقل عن # محادثات',
      other: 'ما لا يقل عن # محادثة',
    }),

  visitor: 'زائر',
  unread: 'غير مقروءة',
  secondsLeft: (seconds) => `بقي ${seconds} ث`,
  minutesLeft: (minutes) => `بقي ${minutes} د`,
  missed: 'فائتة',
  yesterday: 'أمس',

  search: 'البحث في المحادثات',
  searchIn: 'مكان البحث',
  everywhere: 'الكل',
  foundList: 'المحادثات التي عُثر عليها',
  nothingFound: (sought) => `لم يُعثر على شيء لـ «\u2068${sought}\u2069».`,
  nothingFoundHint: 'يجب أن ترد كل كلمة في المحادثة: فيما قيل أو في اسم أو عنوان.',
  searchEverywhere: 'البحث في كل المجلدات',

  loadingList: 'جارٍ جلب المحادثات …',
  loadingLater: 'لم تصل المحادثات بعد.',
  loadingLaterHint: 'ستصل عند عودة الاتصال.',
  loadingMore: 'جارٍ جلب الأقدم …',
  emptyUnassigned: 'لا أحد ينتظر.',
  emptyUnassignedHint: 'الزائر الذي يطلب التحدث إلى شخص يظهر هنا فورًا.',
  emptyUnassignedOffline: 'أنت غير متصل.',
  emptyUnassignedOfflineHint: 'حين لا يكون أحد متصلًا يُطلب من الزوار ترك رسالة.',
  emptyMine: 'ليست لديك محادثات.',
  emptyMineHint: 'خذ محادثة من «غير مُسندة» فتنتقل إلى هنا.',
  emptyClosed: 'لم تُغلق أي محادثة بعد.',
  emptyClosedHint: 'المحادثة التي تغلقها تبقى هنا للقراءة.',
  seeUnassigned: 'عرض غير المُسندة',
  noneOpen: 'لا توجد محادثة مفتوحة.',
  noneOpenHint: 'اختر واحدة من القائمة: الأسهم للتنقل وEnter للفتح.',
}
