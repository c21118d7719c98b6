import type { DeskView } from '../../chat/index.ts'
import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { Filter } from '../../protocol/index.ts'

export type FilterKey = keyof Filter

const KEYS: readonly FilterKey[] = ['unread', 'result', 'agent', 'playbook', 'locale', 'page', 'from', 'to']

/** What is on, in the order of the form. */
export const keysOn = (filter: Filter): FilterKey[] => KEYS.filter((key) => filter[key] !== undefined)

/** What one part of a filter is called where it is on. */
export function nameOf(key: FilterKey, filter: Filter, view: Pick<DeskView, 'team' | 'facets'>, words: InboxWords): string {
  const { filter: say } = words
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium' })
  switch (key) {
    case 'unread':
      return say.unread
    case 'result':
      return say.results[filter.result ?? 'lead']
    case 'agent':
      return agentName(filter.agent ?? '', view)
    case 'playbook':
      return view.facets?.playbooks.find(({ playbook }) => playbook === filter.playbook)?.name ?? filter.playbook ?? ''
    case 'locale':
      return languageName(filter.locale ?? '', words.locale)
    case 'page':
      return say.pageWith(filter.page ?? '')
    case 'from':
      return say.since(date.format(filter.from))
    case 'to':
      return say.until(date.format((filter.to ?? 1) - 1))
  }
}

/** Who left long ago is known by what they hold. */
export function agentName(id: string, { team, facets }: Pick<DeskView, 'team' | 'facets'>): string {
  const known = [...team, ...(facets?.agents.map(({ agent }) => agent) ?? [])]
  return known.find((agent) => agent.id === id)?.name ?? id
}

/** A language in the reader's own; a tag that names none stays as it is. */
export function languageName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag
  } catch {
    // `RangeError`: what a page said of its language need not be a language.
    return tag
  }
}
