import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { AgentFace } from '../../protocol/index.ts'

/** Whose card it is, in words. */
export const askedBy = (by: AgentFace, me: string | undefined, { cards }: InboxWords): string =>
  by.id === me ? cards.byYou : cards.by(by.name)
