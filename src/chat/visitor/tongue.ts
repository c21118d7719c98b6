import type { Playbook } from '../../cards/index.ts'
import { languageFor } from '../log/rewriting.ts'
import type { Book } from './book.ts'

export interface TongueOptions {
  /** BCP 47; the language that the visitor reads here, as the page says. */
  locale: (() => string) | undefined
  book: Pick<Book, 'timeline' | 'append'>
  playbook: () => Playbook | undefined
}

/**
 * Writes down that the visitor reads another language, where the playbook has it. Said once for each change here, so that of two tabs in two languages neither
 * takes it back from the other.
 */
export function createTongue({ locale, book, playbook }: TongueOptions) {
  let heard: string | undefined

  return {
    look(): void {
      const current = playbook()
      const wanted = locale?.()
      const { start, phase } = book.timeline().state
      if (!current?.texts || wanted === undefined || wanted === heard || !start || phase === 'closed') return
      heard = wanted
      const spoken = languageFor(current, wanted)
      if (spoken !== start.locale) book.append({ kind: 'language', locale: spoken })
    },
  }
}
