import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { ShownDelivery } from './api.ts'

/** Why the last try failed, in the reader's language; in the words of whoever refused where they had some of their own. */
export function failureText({ error, failure }: ShownDelivery, { settings }: InboxWords): string | undefined {
  return failure ? settings.failures[failure.why](failure.said ?? '') : error
}
