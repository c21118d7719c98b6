import { useMemo } from 'preact/hooks'
import type { FirstWords } from '../../locales/words.ts'
import { later, useLater } from '../../ui/use-later.ts'

/** What the panel needs soon, and all its words. */
export type Soon = ReturnType<typeof import('./soon.ts').inWords>

/** Fetched as soon as the panel is drawn, so that it is there before a card asks for it. */
export const soonModule = later(() => import('./soon.ts'))

/** `isLate`: it could not be fetched and will be asked for again. */
export function useSoon(first: FirstWords): { soon: Soon | undefined; isLate: boolean } {
  const { module, isLate } = useLater(soonModule)
  return { soon: useMemo(() => module?.inWords(first), [module, first]), isLate }
}
