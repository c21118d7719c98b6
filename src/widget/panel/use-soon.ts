import { later } from '../../ui/use-later.ts'

export type Soon = typeof import('./soon.ts')

/** Fetched as soon as the window is drawn, so that it is there before a card asks for it. */
export const soon = later((): Promise<Soon> => import('./soon.ts'))
