import type { InboxWords } from '../../locales/inbox/en/index.ts'

/** The first that fits: browsers call themselves by the names of those before them. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** What a browser says of itself, in words that its owner knows it by. */
export function deviceName(userAgent: string, { people: say }: InboxWords): string {
  const named = (known: typeof BROWSERS): string | undefined => known.find(([sign]) => sign.test(userAgent))?.[1]
  return say.device(named(BROWSERS) ?? say.unknownBrowser, named(SYSTEMS) ?? say.unknownSystem)
}
