import type { Delivery, DeliveryKey, NewDelivery, Outbox } from './outbox.ts'
import { type CrmRecord, merged } from './record.ts'

interface Kept extends Delivery {
  leaseUntil: number
}

/** An outbox in memory: `outbox` for those who read and deliver, `keep` and `unlink` for the storage that it is part of. */
export function memoryOutbox() {
  const records = new Map<string, CrmRecord>()
  const all = new Map<string, Kept>()
  const remotes = new Map<string, string>()

  function claimable(site: string, sink: string): Kept[] {
    return [...all.values()]
      .filter((kept) => kept.site === site && kept.sink === sink && kept.state === 'due')
      .sort((a, b) => a.nextAt - b.nextAt || a.createdAt - b.createdAt)
  }

  const outbox: Outbox = {
    record: async (id) => records.get(id),
    recordsOf: async (conversation) =>
      [...records.values()]
        .filter((record) => record.conversation === conversation)
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    async erasePerson(site, person) {
      const erased = [...records.values()].filter((record) => record.site === site && isOf(record, person))
      for (const { id } of erased) {
        records.delete(id)
        for (const [key, kept] of all) if (kept.record === id) all.delete(key)
        for (const [key, remote] of remotes) if (remote === id || namesRecord(key, id)) remotes.delete(key)
      }
      return erased
    },
    async claim(site, sink, now, until) {
      const due = claimable(site, sink)
      const busy = due.find(({ leaseUntil }) => leaseUntil > now)
      if (busy) return { nextAt: busy.leaseUntil }
      const [first] = due
      if (!first || first.nextAt > now) return { nextAt: first?.nextAt }
      first.attempts++
      first.leaseUntil = until
      return { delivery: told(first) }
    },
    async settle(key, settlement) {
      const kept = all.get(nameOf(key))
      if (!kept || kept.state === 'done') return
      if (settlement.done)
        Object.assign(kept, { state: 'done', error: undefined, failure: undefined, nextAt: settlement.at, leaseUntil: 0 })
      else if (kept.attempts === key.attempts && kept.state === 'due') {
        const { error, failure, at, nextAt } = settlement
        Object.assign(kept, { state: nextAt === null ? 'failed' : 'due', error, failure, nextAt: nextAt ?? at, leaseUntil: 0 })
      }
    },
    deliveries: async ({ site, state, before, limit }) =>
      [...all.values()]
        .filter((kept) => kept.site === site && (state === undefined || kept.state === state))
        .filter((kept) => !before || byNewest(kept, before) > 0)
        .sort(byNewest)
        .slice(0, limit)
        .map(told),
    async retry(key, now) {
      const kept = all.get(nameOf(key))
      if (!kept || kept.state === 'done') return false
      Object.assign(kept, { state: 'due', nextAt: now })
      return true
    },
    async remember(site, sink, key, remote) {
      remotes.set(nameOf({ site, sink, id: key }), remote)
    },
    recall: async (site, sink, key) => remotes.get(nameOf({ site, sink, id: key })),
  }

  return {
    outbox,
    keep(made: readonly CrmRecord[], deliveries: readonly NewDelivery[]): void {
      for (const record of made) records.set(record.id, merged(records.get(record.id), record))
      for (const delivery of deliveries)
        if (!all.has(nameOf(delivery)))
          all.set(nameOf(delivery), { ...delivery, state: 'due', attempts: 0, nextAt: delivery.createdAt, leaseUntil: 0 })
    },
    unlink(conversation: string): void {
      for (const record of records.values())
        if (record.conversation === conversation) records.set(record.id, { ...record, conversation: undefined })
    },
  }
}

const nameOf = ({ site, sink, id }: DeliveryKey): string => JSON.stringify([site, sink, id])

const told = ({ leaseUntil: _, ...delivery }: Kept): Delivery => ({ ...delivery })

const isOf = ({ id, person }: CrmRecord, whom: string): boolean => id === whom || person === whom

/** A sink's keys begin with the record's id, as far as they are about one. */
const namesRecord = (name: string, id: string): boolean => {
  const [, , key] = JSON.parse(name) as [string, string, string]
  return key === id || key.startsWith(`${id}#`)
}

type Placed = Pick<Delivery, 'createdAt' | 'sink' | 'id'>

const byNewest = (a: Placed, b: Placed): number => b.createdAt - a.createdAt || order(a.sink, b.sink) || order(a.id, b.id)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
