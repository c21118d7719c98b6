import type { FileWords } from '../locales/words.ts'
import { OPENERS } from './openers.ts'
import { later } from './use-later.ts'

const lightbox = later(() => import('./lightbox/lightbox.tsx'))

/** Somebody has pressed in a talk: a picture that opens large does so. */
export function openPicture({ target }: MouseEvent, words: Partial<FileWords>): void {
  const opener = (target as Element).closest<HTMLElement>(OPENERS)
  if (opener)
    lightbox.fetch().then(
      ({ openLarge }) => openLarge(opener, words),
      // No code: the picture stays as large as it is, and the next press asks again.
      () => {},
    )
}
