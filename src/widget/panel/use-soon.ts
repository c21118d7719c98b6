import { useMemo } from 'preact/hooks'
import type { FirstWords, Words } from '../../locales/words.ts'
import { later, useLater } from '../../ui/use-later.ts'

type Code = typeof import('./soon.ts')

/** What the panel needs soon, and all its words. */
export type Soon = Code & { words: Words }

/** Fetched as soon as the panel is drawn, so that it is there before a card asks for it. */
export const soonModule = later((): Promise<Code> => import('./soon.ts'))

/** `isLate`: it could not be fetched and will be asked for again. */
export function useSoon(first: FirstWords): { soon: Soon | undefined; isLate: boolean } {
  const { module, isLate } = useLater(soonModule)
  const soon = useMemo(() => module && { ...module, words: module.complete(first) }, [module, first])
  return { soon, isLate }
}
