import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { AgentFace } from '../../protocol/index.ts'

/** Whose note it is, in words. */
export const noteOf = (by: AgentFace, me: string | undefined, { notes }: InboxWords): string =>
  by.id === me ? notes.byYou : notes.by(by.name)
