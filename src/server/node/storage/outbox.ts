import type { Delivery, NewDelivery, Outbox } from '../../crm/outbox.ts'
import { type CrmRecord, merged } from '../../crm/record.ts'
import type { Database } from './database.ts'
import type { GroupCommit } from './group-commit.ts'

interface DeliveryRow {
  site: string
  sink: string
  id: string
  record: string
  event: Delivery['event']
  created_at: number
  state: Delivery['state']
  attempts: number
  next_at: number
  /** JSON, as it may hold whatever the other side answered. */
  error: string | null
}

const COLUMNS = 'site, sink, id, record, event, created_at, state, attempts, next_at, error'

/** An outbox in SQLite: `outbox` for those who read and deliver, `keep` and `unlink` for a commit of the storage that it is part of. */
export function sqliteOutbox(database: Database, commits: GroupCommit) {
  const record = database.prepare<{ record: string }>('SELECT record FROM record WHERE id = ?')
  const ofConversation = database.prepare<{ record: string }>('SELECT record FROM record WHERE conversation = ?')
  const keepRecord = database.prepare(
    'INSERT INTO record (id, conversation, record) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET conversation = excluded.conversation, record = excluded.record',
  )
  const keepDelivery = database.prepare(`
    INSERT INTO delivery (site, sink, id, record, event, created_at, next_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`)
  const leased = database.prepare<{ until: number | null }>(
    `SELECT max(lease_until) AS until FROM delivery WHERE site = ? AND sink = ? AND state = 'due' AND lease_until > ?`,
  )
  const next = database.prepare<DeliveryRow>(
    `SELECT ${COLUMNS} FROM delivery WHERE site = ? AND sink = ? AND state = 'due' ORDER BY next_at, created_at LIMIT 1`,
  )
  const lease = database.prepare(
    'UPDATE delivery SET attempts = attempts + 1, lease_until = ? WHERE site = ? AND sink = ? AND id = ?',
  )
  const finish = database.prepare(
    `UPDATE delivery SET state = 'done', error = NULL, next_at = ?, lease_until = 0 WHERE site = ? AND sink = ? AND id = ? AND state <> 'done'`,
  )
  const fail = database.prepare(
    `UPDATE delivery SET state = ?, error = ?, next_at = ?, lease_until = 0 WHERE site = ? AND sink = ? AND id = ? AND state = 'due' AND attempts = ?`,
  )
  const list = database.prepare<DeliveryRow>(`
    SELECT ${COLUMNS} FROM delivery
    WHERE site = ? AND (? IS NULL OR state = ?) AND created_at <= ? AND (created_at < ? OR (sink, id) > (?, ?))
    ORDER BY created_at DESC, sink, id LIMIT ?`)
  const again = database.prepare(
    `UPDATE delivery SET state = 'due', next_at = ? WHERE site = ? AND sink = ? AND id = ? AND state <> 'done'`,
  )
  const remember = database.prepare(
    'INSERT INTO remote (site, sink, key, remote) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET remote = excluded.remote',
  )
  const recall = database.prepare<{ remote: string }>('SELECT remote FROM remote WHERE site = ? AND sink = ? AND key = ?')

  const ofPerson = database.prepare<{ record: string }>(
    `SELECT record FROM record WHERE record ->> 'site' = ?1 AND (id = ?2 OR record ->> 'person' = ?2)`,
  )
  const eraseDeliveries = database.prepare('DELETE FROM delivery WHERE record = ?')
  const eraseRemotes = database.prepare(
    `DELETE FROM remote WHERE key = ?1 OR substr(key, 1, length(?1) + 1) = ?1 || '#' OR remote = ?1`,
  )
  const eraseRecord = database.prepare('DELETE FROM record WHERE id = ?')

  const find = (id: string): CrmRecord | undefined => {
    const row = record.first(id)
    return row && (JSON.parse(row.record) as CrmRecord)
  }
  const put = (kept: CrmRecord): void => void keepRecord.run(kept.id, kept.conversation ?? null, JSON.stringify(kept))

  const outbox: Outbox = {
    record: async (id) => find(id),
    recordsOf: async (conversation) =>
      ofConversation
        .all(conversation)
        .map((row) => JSON.parse(row.record) as CrmRecord)
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    async erasePerson(site, person) {
      const erased = await commits.add(() => {
        const found = ofPerson.all(site, person).map((row) => JSON.parse(row.record) as CrmRecord)
        for (const { id } of found) {
          eraseDeliveries.run(id)
          eraseRemotes.run(id)
          eraseRecord.run(id)
        }
        return found
      })
      // What was deleted is overwritten in the database (secure_delete), but the log of writes would still hold it.
      if (erased.length > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      return erased
    },
    claim: (site, sink, now, until) =>
      commits.add(() => {
        const busyUntil = leased.first(site, sink, now)?.until
        if (typeof busyUntil === 'number') return { nextAt: busyUntil }
        const first = next.first(site, sink)
        if (!first || first.next_at > now) return { nextAt: first?.next_at }
        lease.run(until, site, sink, first.id)
        return { delivery: { ...deliveryFrom(first), attempts: first.attempts + 1 } }
      }),
    settle: ({ site, sink, id, attempts }, settlement) =>
      commits.add(() => {
        if (settlement.done) finish.run(settlement.at, site, sink, id)
        else {
          const { error, failure, at, nextAt } = settlement
          fail.run(nextAt === null ? 'failed' : 'due', JSON.stringify({ error, failure }), nextAt ?? at, site, sink, id, attempts)
        }
      }),
    async deliveries({ site, state = null, before, limit }) {
      const { createdAt, sink, id } = before ?? { createdAt: Number.MAX_SAFE_INTEGER, sink: '', id: '' }
      return list.all(site, state, state, createdAt, createdAt, sink, id, limit).map(deliveryFrom)
    },
    retry: ({ site, sink, id }, now) => commits.add(() => again.run(now, site, sink, id) === 1),
    remember: (site, sink, key, remote) => commits.add(() => void remember.run(site, sink, key, remote)),
    recall: async (site, sink, key) => recall.first(site, sink, key)?.remote,
  }

  return {
    outbox,
    keep(records: readonly CrmRecord[], deliveries: readonly NewDelivery[]): void {
      for (const made of records) put(merged(find(made.id), made))
      for (const { site, sink, id, record, event, createdAt } of deliveries)
        keepDelivery.run(site, sink, id, record, event, createdAt, createdAt)
    },
    unlink(conversation: string): void {
      for (const row of ofConversation.all(conversation))
        put({ ...(JSON.parse(row.record) as CrmRecord), conversation: undefined })
    },
  }
}

function deliveryFrom({ created_at, next_at, error, ...rest }: DeliveryRow): Delivery {
  return {
    site: rest.site,
    sink: rest.sink,
    id: rest.id,
    record: rest.record,
    event: rest.event,
    createdAt: created_at,
    state: rest.state,
    attempts: rest.attempts,
    nextAt: next_at,
    ...(error !== null && failedFrom(JSON.parse(error))),
  }
}

/** Earlier versions kept the error alone. */
const failedFrom = (kept: string | Pick<Delivery, 'error' | 'failure'>): Pick<Delivery, 'error' | 'failure'> =>
  typeof kept === 'string' ? { error: kept } : kept
