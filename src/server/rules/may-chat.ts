import type { Site } from '../peer.ts'
import type { RuleBook } from './rules.ts'

/** Whether pages of this origin may chat: the configuration or an administrator has named it. */
export async function mayChat(
  { id, origins }: Site,
  origin: string | undefined,
  storage: Pick<RuleBook, 'rules'>,
): Promise<boolean> {
  if (origins === 'any') return true
  if (origin === undefined) return false
  return origins.includes(origin) || (await storage.rules(id)).origins.includes(origin)
}
