import type { Conversation, Storage } from '../storage.ts'

const READ_AT_ONCE = 100

/** The open conversations that an agent holds at these sites. Rejects with `storage`. */
export async function heldBy(agent: string, sites: Iterable<string>, storage: Pick<Storage, 'list'>): Promise<string[]> {
  const held: string[] = []
  for (const site of sites) {
    let rows: Conversation[] = []
    do {
      const last = rows.at(-1)
      const before = last && { lastAt: last.lastAt, conversation: last.id }
      rows = await storage.list({ site, folder: 'mine', agent, before, limit: READ_AT_ONCE })
      held.push(...rows.map(({ id }) => id))
    } while (rows.length === READ_AT_ONCE)
  }
  return held
}
