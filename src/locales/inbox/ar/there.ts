import { counted } from '../../counted.ts'
import type { thereEn } from '../en/there.ts'

export const there: typeof thereEn = {
  away: 'غائب',
  full: 'بلغ الحد',
  holds: (count, most) =>
    most === undefined
      ? counted('ar-u-nu-latn', count, {
          zero: 'لا محادثات',
          one: 'محادثة واحدة',
          two: 'محادثتان',
          few: '# محادثات',
          other: '# محادثة',
        })
      : counted('ar-u-nu-latn', most, {
          zero: `${count} من # محادثات`,
          one: `${count} من محادثة واحدة`,
          two: `${count} من محادثتين`,
          few: `${count} من # محادثات`,
          other: `${count} من # محادثة`,
        }),
  youAreAway: 'أنت غائب: لا يصل إليك الزوار.',
  youAreFull: (count, most) => `${count} من ${most}: لا يصل إليك الزوار.`,
  takeAnyway: (count, most) =>
    counted('ar-u-nu-latn', most, {
      zero: `لديك ${count} من # محادثات. يمكنك أخذ هذه مع ذلك: أسندها إلى نفسك للرد.`,
      one: `لديك ${count} من محادثة واحدة. يمكنك أخذ هذه مع ذلك: أسندها إلى نفسك للرد.`,
      two: `لديك ${count} من محادثتين. يمكنك أخذ هذه مع ذلك: أسندها إلى نفسك للرد.`,
      few: `لديك ${count} من # محادثات. يمكنك أخذ هذه مع ذلك: أسندها إلى نفسك للرد.`,
      other: `لديك ${count} من # محادثة. يمكنك أخذ هذه مع ذلك: أسندها إلى نفسك للرد.`,
    }),
}
