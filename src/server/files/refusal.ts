import { type AgentBody, type Attachment, filesOf, type VisitorBody } from '../../protocol/index.ts'
import type { Who } from '../mail.ts'
import type { Storage } from '../storage.ts'
import { ownerOf } from './owner.ts'

/**
 * The name of the first file that `who` may not put into this conversation, for it is not there, another's, in another conversation, or
 * not what the message says of it; `undefined` when all is well. Rejects with `storage`.
 */
export async function foreignFile(
  storage: Storage,
  who: Who,
  conversation: string,
  body: VisitorBody | AgentBody,
): Promise<string | undefined> {
  for (const file of filesOf(body)) {
    const kept = await storage.findFile(file.id)
    const isTheirs = kept?.site === who.site && kept.owner === ownerOf(who)
    const isFree = kept?.conversation === undefined || kept.conversation === conversation
    if (!isTheirs || !isFree || !isSame(kept.file, file)) return file.name
  }
  return undefined
}

const PARTS = ['name', 'type', 'bytes', 'width', 'height'] as const satisfies (keyof Attachment)[]

const isSame = (one: Attachment, other: Attachment): boolean => PARTS.every((part) => one[part] === other[part])
