import { later } from './use-later.ts'

export type Forms = typeof import('./forms.ts')

/** Fetched as soon as the window is drawn, so that they are there before a card asks for them. */
export const forms = later((): Promise<Forms> => import('./forms.ts'))
