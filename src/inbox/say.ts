import type { InboxWords } from '../locales/inbox/en/index.ts'
import { type Language, spokenOf } from '../locales/inbox/languages.ts'
import { loadInbox } from '../locales/inbox/load.ts'

/** The words for a choice of language; `null`: as the browser has it. Rejects where they cannot be fetched. */
export const wordsFor = (language: Language | null): Promise<InboxWords> =>
  loadInbox(language ?? spokenOf(navigator.languages), navigator.languages)

/** The first words of a page that the server has marked with the agent's language; in English rather than none. */
export async function firstWords({ lang }: Pick<HTMLElement, 'lang'>): Promise<InboxWords> {
  try {
    return await wordsFor(spokenOf([lang]))
  } catch {
    // `offline`: the chunk was not to be had. Whoever reads another language is served, in English.
    return wordsFor('en')
  }
}

/** Mark a page as being in those words' language, for whatever reads it aloud, sets its lines or offers to translate it. */
export function markPage(page: Pick<HTMLElement, 'lang' | 'dir'>, { locale, dir }: InboxWords): void {
  page.lang = locale
  page.dir = dir
}
