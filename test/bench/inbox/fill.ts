import type { AgentFace, Body, Entry } from '../../../src/protocol/index.ts'
import { createAccounts } from '../../../src/server/node/accounts.ts'
import { databaseIn, openDatabase } from '../../../src/server/node/storage/open.ts'
import { storageIn } from '../../../src/server/node/storage/sqlite.ts'
import type { Conversation } from '../../../src/server/storage.ts'
import { systemClock } from '../../../src/time/clock.ts'
import { SITE } from '../server/line.ts'

/** By which the bench knows whose row it sees. */
export const NAMES = { missed: 'Nobody came', assigned: 'Held', closed: 'Done' } as const
type Kept = keyof typeof NAMES

export const LONG = { name: 'Long talk', lines: 1_000, last: 'Line 1,000 of a long talk.' } as const

/** How many are kept at once: as many as one commit of the storage takes. */
const AT_ONCE = 500
const MINUTE = 60_000

/** Conversations as a year leaves them in a host's data folder, and one that has gone on for 1,000 lines, on top of the administrator's. */
export async function fill(data: string, count: number): Promise<void> {
  const database = openDatabase(databaseIn(data))
  const [admin] = createAccounts(database, systemClock).agents()
  if (!admin) throw new Error('The host has made no administrator.')
  const face: AgentFace = { id: admin.id, name: admin.name }
  const storage = storageIn(database)
  const now = Date.now()
  const keep = async (id: string, name: string, status: Kept, lastAt: number, lines: readonly string[]): Promise<void> => {
    const entries = entriesOf(status, lastAt - MINUTE, face, lines)
    await storage.append({ conversation: rowOf(id, name, status, lastAt, face, entries.length), entries })
  }
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => from + at)
    await Promise.all(
      some.map((at) => {
        const status = (['closed', 'missed', 'closed', 'assigned'] as const)[at % 4]!
        const lines = [`I have a question about order ${at}.`, 'It was to come on Tuesday.', 'Thank you!']
        return keep(`c${at}`, `${NAMES[status]} ${at}`, status, now - (at + 1) * MINUTE, lines)
      }),
    )
  }
  const lines = Array.from({ length: LONG.lines }, (_, at) => `Line ${(at + 1).toLocaleString('en')} of a long talk.`)
  await keep('long', LONG.name, 'assigned', now, lines)
  await storage.close()
}

function rowOf(id: string, name: string, status: Kept, lastAt: number, agent: AgentFace, head: number): Conversation {
  const visitor = `hash of ${id}`
  const begun = { id, site: SITE.id, visitor, status, name, preview: 'Thank you!', startedAt: lastAt - MINUTE, lastAt, head }
  return { ...begun, ...(status !== 'missed' && { agent }), ...(status === 'closed' && { closedAt: lastAt }) }
}

/** What was said, by turns, after somebody took it, if somebody did. */
function entriesOf(status: Kept, startedAt: number, agent: AgentFace, lines: readonly string[]): Entry[] {
  const page = { url: 'https://bench.example/', title: 'Bench', referrer: '' }
  const isTaken = status !== 'missed'
  const bodies: Body[] = [
    { kind: 'start', playbook: 'none', version: 'none', page, locale: 'en' },
    ...(isTaken ? [{ kind: 'assign', agent } as const] : []),
    ...lines.map((text): Body => ({ kind: 'message', text })),
    ...(status === 'closed' ? [{ kind: 'close' } as const] : []),
  ]
  return bodies.map((body, at) => ({
    id: `e${at}`,
    seq: at + 1,
    at: startedAt + at,
    by: isTaken && (body.kind === 'message' ? at % 2 === 1 : at > 0) ? { role: 'agent', ...agent } : { role: 'visitor' },
    body,
  }))
}
