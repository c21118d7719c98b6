import { later } from '../../ui/use-later.ts'

/** The code of the editor. */
export type RichEditor = typeof import('./rich/index.ts')

/** The editor, as a chunk of its own: what nobody waits for. */
export const richEditor = later<RichEditor>(() => import('./rich/index.ts'))
