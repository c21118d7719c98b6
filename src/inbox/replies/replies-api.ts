import type { FoundReplies, KeptReply, WrittenReply } from '../../server/replies/replies.ts'
import { type Answer, askAt } from '../asked/ask.ts'

export type { FoundReplies, KeptReply, WrittenReply }

/** The calls about kept replies. None rejects; the server decides who may change which. */
export interface RepliesApi {
  /** Those that have all of the words; at most 50. `of`: default both kinds. */
  find(words: string, of?: 'shared' | 'own'): Promise<Answer<FoundReplies>>
  keep(id: string, reply: WrittenReply): Promise<Answer<KeptReply>>
  remove(reply: Pick<KeptReply, 'id' | 'version'>): Promise<Answer<undefined>>
}

export function repliesApi(site: string): RepliesApi {
  const ask = askAt(`/api/sites/${encodeURIComponent(site)}/replies`)
  return {
    find: (words, of) => ask('GET', `?${new URLSearchParams({ q: words, ...(of && { of }) })}`),
    keep: (id, reply) => ask('PUT', `/${encodeURIComponent(id)}`, reply),
    remove: ({ id, version }) => ask('DELETE', `/${encodeURIComponent(id)}?since=${version}`),
  }
}
