import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { Source } from '../../playbook/index.ts'

/** Where an answer came from, in words: a card of the playbook, with what it asked where that is known, one that an agent has dropped, or the site, which vouches for it. */
export function originOf(
  source: Source | undefined,
  question: string | undefined,
  me: string | undefined,
  { about, cards }: InboxWords,
): string {
  if (!source) return about.answered
  if (source.from === 'site') return cards.vouched
  if (source.from === 'playbook') return question ? cards.answeredTo(question) : cards.answered
  const { by } = source
  return by.role !== 'agent' ? about.answered : by.id === me ? cards.answeredYou : cards.answeredBy(by.name)
}
