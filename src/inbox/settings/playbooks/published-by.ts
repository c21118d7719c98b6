import type { InboxWords } from '../../../locales/inbox/en/index.ts'
import type { Publication } from '../../../server/playbooks/shelf.ts'

/** By which door a version came, or by whom. */
export function publishedBy({ source, by }: Publication, words: InboxWords['settings']): string {
  return source === 'inbox' ? words.source.inbox(by ?? words.someone) : words.source[source]
}
