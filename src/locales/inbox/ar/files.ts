import type { filesEn } from '../en/files.ts'

export const files: typeof filesEn = {
  attach: 'إرفاق ملفات',
  dropFiles: 'أفلتها هنا لإرفاقها',
  attached: (names) => `المرفقات: \u2068${names}\u2069`,
  tooManyFiles: (count) => `${count} كحد أقصى في المرة الواحدة.`,
  uploading: (name) => `جارٍ رفع \u2068${name}\u2069`,
  uploaded: (name) => `رُفع: \u2068${name}\u2069`,
  removeFile: (name) => `إزالة \u2068${name}\u2069`,
  fileWaits: 'في انتظار الاتصال',
  fileTooLarge: (size) => `كبير جدًا. يمكن إرسال ما يصل إلى \u2068${size}\u2069.`,
  fileWrongType: 'هذا النوع من الملفات غير مقبول، أو أنه ليس كما يدل اسمه.',
  fileRefused: 'تعذّر إرسال هذا الملف.',
  fileLost: 'لم يُرفع قبل مغادرة الصفحة. أرفقه مرة أخرى.',
  saveFile: 'حفظ الملف',
  showLarge: (name) => `عرض \u2068${name}\u2069 مكبّرًا`,
  previousPicture: 'الصورة السابقة',
  nextPicture: 'الصورة التالية',
  closePicture: 'إغلاق الصورة',
}
