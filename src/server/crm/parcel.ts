import type { Storage } from '../storage.ts'
import type { Delivery } from './outbox.ts'
import type { Parcel } from './sink.ts'

/** What a delivery holds, as things are known now; `undefined` when its record is no longer there. */
export async function parcelOf(
  storage: Pick<Storage, 'record'>,
  { id, event, createdAt, attempts, record: recordId }: Delivery,
): Promise<Parcel | undefined> {
  const record = await storage.record(recordId)
  const find = async (other: string | undefined) => (other === undefined ? undefined : storage.record(other))
  return (
    record && {
      id,
      event,
      createdAt,
      attempts,
      record,
      person: await find(record.person),
      organization: await find(record.organization),
    }
  )
}
