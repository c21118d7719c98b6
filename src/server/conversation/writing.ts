import type { Author, Body, Entry } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Conversation } from '../storage.ts'
import { byHand } from './by-hand.ts'
import { followUps, type SystemDraft } from './follow-up.ts'
import { enter, type Ledger } from './ledger.ts'
import { revised } from './revised.ts'

/** Writing to a ledger: what is written here is kept, or not, with the commit that it belongs to. */
export interface Writing {
  /** Write an entry, and everything that the server adds because of it. */
  write(to: Ledger, id: string, by: Author, body: Body, owner: Pick<Conversation, 'id' | 'site' | 'visitor'>): void
  /** Write what the server itself adds; once per id, and only to a conversation that has begun. */
  add(to: Ledger, draft: SystemDraft): void
}

export function createWriting(clock: Clock): Writing {
  function write(to: Ledger, id: string, by: Author, body: Body, owner: Pick<Conversation, 'id' | 'site' | 'visitor'>): void {
    const entry: Entry = { id, seq: to.entries.length + 1, at: clock.now(), by, body }
    const effects = enter(to, entry, owner)
    for (const next of followUps(to, entry, effects)) add(to, next)
    for (const next of [...byHand(to, entry), ...revised(to, entry)]) add(to, next)
  }

  function add(to: Ledger, { id, body }: SystemDraft): void {
    if (to.row && !to.byId.has(id)) write(to, id, { role: 'system' }, body, to.row)
  }

  return { write, add }
}
