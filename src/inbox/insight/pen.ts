import { later } from '../../ui/use-later.ts'

/** What draws charts. */
export const pen = later(async () => {
  const restore = lendLanguage(navigator)
  try {
    return await import('./plot.ts')
  } finally {
    restore()
  }
})

/**
 * uPlot makes a number format of the browser's language as it is loaded, which we never use, and does not load where that is no language: under the locale "C" or "POSIX" browsers call
 * themselves "en-US@posix". For that while they are asked for English. @returns how to have it as it was.
 */
function lendLanguage(asked: Navigator): () => void {
  try {
    Intl.getCanonicalLocales(asked.language)
    return () => {}
  } catch {
    // `RangeError`: it is no language.
    Object.defineProperty(asked, 'language', { value: 'en', configurable: true })
    return () => void Reflect.deleteProperty(asked, 'language')
  }
}
